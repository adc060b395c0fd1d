import { setupI18n } from "@lingui/core";
import { I18nProvider } from "@lingui/react";
import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { createMemoryHistory, createRootRoute, createRouter, RouterContextProvider } from "@tanstack/react-router";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, test, vi } from "vitest";
import type { AuditEvent, Service } from "../../../../contract/resources.ts";
import { messages as en } from "../../locales/en.po";
import { messages as pl } from "../../locales/pl.po";
import { stringifySearch } from "../../platform/search-params.ts";
import { everyServiceQuery } from "../../platform/service-records.ts";

// The page's own data is read where there is a page.
vi.stubGlobal("document", { getElementById: () => null, documentElement: {} });
vi.stubGlobal("navigator", { language: "en" });
const { WrittenValues } = await import("./written-values.tsx");
vi.unstubAllGlobals();

const plan = {
  id: "pln_1",
  code: "plus",
  name: "Baltic Office Plus",
  features: [],
  seats: { min: 1, max: 9 },
  offSaleSince: null,
  prices: [],
};
const office: Service = { id: "svc_1", code: "baltic-office", name: "Baltic Office", description: "", plans: [plan] };

type Values = AuditEvent["after"];

const router = createRouter({ routeTree: createRootRoute(), history: createMemoryHistory(), stringifySearch });

/** The lines of the table: field, before, after. */
function linesOf(language: "en" | "pl", type: string, before: Values, after: Values): string[][] {
  return cellsOf(language, type, before, after).map((cells) => cells.map((cell) => cell.replace(/<[^>]*>/g, "")));
}

/** The same as HTML. */
function cellsOf(language: "en" | "pl", type: string, before: Values, after: Values): string[][] {
  const i18n = setupI18n({ locale: language, messages: { en, pl } });
  const queryClient = new QueryClient();
  queryClient.setQueryData(everyServiceQuery.queryKey, { items: [office] });
  const organization = { id: "org_one", name: "One" };
  const event = { before, after, organization, subject: { type, id: "one" } } as AuditEvent;
  const names = [...new Set([...Object.keys(before ?? {}), ...Object.keys(after ?? {})])];
  const html = renderToStaticMarkup(
    <I18nProvider i18n={i18n}>
      <QueryClientProvider client={queryClient}>
        <RouterContextProvider router={router as never}>
          <WrittenValues event={event} names={names} />
        </RouterContextProvider>
      </QueryClientProvider>
    </I18nProvider>,
  );
  const [, ...rows] = html.split("<tr>").slice(1);
  return rows.map((row) => [...row.matchAll(/<t[hd][^>]*>(.*?)<\/t[hd]>/g)].map(([, cell = ""]) => cell));
}

describe("what was written down is said in words", () => {
  test("fields, states, codes of services and plans", () => {
    const after = { state: "active", service: "baltic-office", plan: "plus", seats: 1200 };
    expect(linesOf("en", "subscription", { state: "pending" }, after)).toEqual([
      ["State", "pending", "active"],
      ["Service", "–", "Baltic Office"],
      ["Plan", "–", "Baltic Office Plus"],
      ["Number of licences", "–", "1,200"],
    ]);
    expect(linesOf("pl", "subscription", { state: "pending" }, { state: "active" })).toEqual([
      ["Stan", "oczekująca", "aktywna"],
    ]);
  });

  test("a state by what it is the state of", () => {
    expect(linesOf("pl", "partner", { state: "suspended" }, null)[0]?.[1]).not.toBe(
      linesOf("pl", "subscription", { state: "suspended" }, null)[0]?.[1],
    );
  });

  test("roles, countries, languages, and yes and no", () => {
    const before = { role: "reader", country: "DE", mailLanguage: "en", listed: true };
    expect(linesOf("pl", "organization", before, { role: "global-admin", listed: false })).toEqual([
      ["Rola", "czytelnik", "administrator globalny"],
      ["Kraj", "Niemcy", "–"],
      ["Język wiadomości", "Angielski", "–"],
      ["W katalogu", "Tak", "Nie"],
    ]);
  });

  test("days, instants, money and shares", () => {
    const after = { renewsOn: "2026-03-03", percent: "23.00", price: { amount: "1299.00", currency: "PLN" } };
    const [day, percent, price] = linesOf("pl", "plan", null, after).map(([, , said]) => said);
    expect([day, percent?.replace(/\s/g, " "), price?.replace(/\s/g, " ")]).toEqual([
      "3 marca 2026",
      "23%",
      "1299,00 zł",
    ]);
    expect(linesOf("en", "partner", null, { from: "2026-03-03T12:00:00.000Z" })[0]?.[2]).toMatch(/^3 March 2026 at /);
  });

  test("a place on the map to the last digit", () => {
    expect(linesOf("pl", "partner", { latitude: 52.229676 }, { latitude: 52.229677 })).toEqual([
      ["Szerokość geograficzna", "52.229676", "52.229677"],
    ]);
  });

  test("what has parts, without those that are empty", () => {
    const before = { planned: { plan: null, term: null, seats: null } };
    const after = { planned: { plan: "Essential", term: "yearly", seats: 18 } };
    expect(linesOf("en", "subscription", before, after)).toEqual([
      ["Planned for the renewal", "–", "Plan: Essential, Term: Yearly, Number of licences: 18"],
    ]);
    const periods = [{ partnerId: "1000123", until: null }, { partnerId: "1000124" }];
    expect(linesOf("en", "subscription", { periods }, null)[0]?.[1]).toBe("Partner ID: 1000123; Partner ID: 1000124");
    expect(linesOf("pl", "partner", null, { partnerIds: ["1000123", "1000124"] })[0]?.[2]).toBe("1000123 i 1000124");
  });

  test("each ID leads to the page of what it names, and what has no page stays as it is", () => {
    const id = (prefix: string) => `${prefix}_01jabcdefghjkmnpqrstvwxyz0`;
    const after = { replacedBy: id("sub"), person: id("per"), suspension: id("sus"), partnerId: "1000123" };
    const periods = [{ partnerId: "1000124", from: "2026-03-03" }];
    const hrefs = cellsOf("en", "subscription", { periods }, after).map((cells) =>
      cells.flatMap((cell) => [...cell.matchAll(/href="([^"]*)"/g)].map(([, href]) => href)),
    );
    expect(hrefs).toEqual([
      ["/console/partners?q=1000124"],
      [`/console/corrections/${id("sub")}`],
      [`/console/organizations/org_one#${id("per")}`],
      [],
      ["/console/partners?q=1000123"],
    ]);
    expect(linesOf("en", "subscription", null, after).map(([, , said]) => said)).toEqual(Object.values(after));
  });

  test("what is not known stays as it was written", () => {
    expect(linesOf("pl", "subscription", { state: "molten" }, { moonPhase: "waxing", kind: "x" })).toEqual([
      ["Stan", "molten", "–"],
      ["moonPhase", "–", "waxing"],
      ["Rodzaj", "–", "x"],
    ]);
  });

  test("what a file brought in and is no day, country, language or sum", () => {
    const price = { amount: "1", currency: "zł" };
    const written = { country: "Poland!", languages: ["p"], renewsOn: "2026-13-45", price };
    expect(linesOf("en", "subscription", null, written).map(([, , said]) => said)).toEqual([
      "Poland!",
      "p",
      "2026-13-45",
      "{&quot;amount&quot;:&quot;1&quot;,&quot;currency&quot;:&quot;zł&quot;}",
    ]);
  });
});
