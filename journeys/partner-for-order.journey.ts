import type { APIRequestContext, Page } from "@playwright/test";
import type { Language } from "../domain/languages.ts";
import { expect, test } from "./kit/test.ts";

// From an order the directory and the match lead back into it, the chosen partner's ID filled in and checked.

const words = {
  en: {
    banner: "You are choosing a partner for your order.",
    back: "Back to the order",
    choose: "Choose this partner",
    find: /^Find my partner/,
    next: "Next",
    show: "Show partners",
  },
  pl: {
    banner: "Wybierasz partnera do swojego zamówienia.",
    back: "Wróć do zamówienia",
    choose: "Wybierz tego partnera",
    find: /^Znajdź mojego partnera/,
    next: "Dalej",
    show: "Pokaż partnerów",
  },
} as const;

/** @returns the ID of a new draft with one plan of Baltic Office. */
async function startOrder(request: APIRequestContext, origin: string): Promise<string> {
  const { items } = await (await request.get("/api/v1/services")).json();
  const plan = items.find((one: { code: string }) => one.code === "baltic-office").plans[0];
  const answer = await request.post("/api/v1/orders", {
    data: { items: [{ planId: plan.id }] },
    headers: { origin, "sec-fetch-site": "same-origin" },
  });
  expect(answer.status(), await answer.text()).toBe(201);
  return (await answer.json()).id;
}

async function expectFilledIn(page: Page, language: Language, order: string, partnerId: string): Promise<void> {
  await expect(page).toHaveURL(new RegExp(`/admin/check-out/${order}\\?.*partner=${partnerId}`));
  const field = page.getByRole("textbox", {
    name: { en: "Baltic Cloud Partner ID", pl: "Identyfikator partnera firmy Baltic Cloud" }[language],
    exact: true,
  });
  await expect(field).toHaveValue(partnerId);
  const submit = page.getByRole("button", { name: { en: "Submit", pl: "Prześlij" }[language], exact: true });
  await expect(submit).not.toHaveAttribute("aria-disabled", "true");
}

test("search, the partner's page and the choice know the order", async ({ page, product, language }) => {
  const { banner, back, choose } = words[language];
  const order = await startOrder(page.request, product.origin);
  await page.goto(`/${language}/directory?service=baltic-office&country=PL&order=${order}`);
  const main = page.getByRole("main");
  await expect(main).toContainText(banner);
  await page.getByRole("searchbox").fill("gdansk");
  await expect(page).toHaveURL(new RegExp(`q=gdansk.*order=${order}|order=${order}.*q=gdansk`));
  await main.getByRole("link", { name: "Kowal IT Gdańsk", exact: true }).click();
  await expect(page).toHaveURL(new RegExp(`/directory/1000124\\?.*order=${order}`));
  await expect(main.getByRole("link", { name: back, exact: true })).toHaveAttribute(
    "href",
    `/admin/check-out/${order}?step=2`,
  );
  await main.getByRole("button", { name: choose, exact: true }).click();
  await expectFilledIn(page, language, order, "1000124");
});

test("the match knows the order and what the directory was narrowed to", async ({ page, product, language }) => {
  const { banner, choose, find, next, show } = words[language];
  const order = await startOrder(page.request, product.origin);
  await page.goto(`/${language}/directory?service=baltic-office&country=PL&order=${order}`);
  const main = page.getByRole("main");
  await main.getByRole("link", { name: find }).click();
  await expect(main.getByRole("checkbox", { name: /^Baltic Office/ })).toBeChecked();
  await main.getByRole("button", { name: next, exact: true }).click();
  await expect(main.getByRole("radio", { checked: true })).toHaveAccessibleName(/^(Poland|Polska)/);
  await main.getByRole("button", { name: next, exact: true }).click();
  await main.getByRole("button", { name: show, exact: true }).click();
  await expect(main).toContainText(banner);
  const first = main
    .getByRole("listitem")
    .filter({ has: page.getByRole("heading", { level: 3 }) })
    .first();
  const partnerId = (await first.innerText()).match(/\d{7}/)?.[0] ?? "";
  await first.getByRole("button", { name: choose, exact: true }).click();
  await expectFilledIn(page, language, order, partnerId);
});
