import { type APIRequestContext, test as base, expect } from "@playwright/test";
import { samplePassword } from "../../database/sample/accounts.ts";
import type { Language } from "../../domain/languages.ts";
import type { TestContent } from "../../test-kit/copy-database.ts";
import { type Label, labels } from "./labels.ts";
import { type Product, startProduct } from "./start-product.ts";
import { watchBrowser } from "./watch-browser.ts";

/** The part of a sample account's address before the @. */
export type Somebody =
  | "anna"
  | "bartek"
  | "celina"
  | "erik"
  | "jan"
  | "ola"
  | "operator"
  | "piotr"
  | "dorota"
  | "henryk";

const companies: Readonly<Record<Somebody, string>> = {
  anna: "zielonafarma",
  bartek: "zielonafarma",
  celina: "zielonafarma",
  erik: "nordlys",
  jan: "kowalit",
  ola: "chmuraplus",
  piotr: "chmuraplus",
  operator: "balticcloud",
  dorota: "srodmiescie",
  henryk: "podlipa",
};

export function addressOf(somebody: Somebody): string {
  return `${somebody}@${companies[somebody]}.example`;
}

export interface JourneyOptions {
  /** What the browser asks for, and the labels are in. */
  language: Language;
  content: TestContent;
  /** The setting SUPPORT_URL; null where it is not set. */
  supportUrl: string | null;
  /** There is a mail server; else mail is kept. */
  sendsMail: boolean;
  /** Who is signed in when the journey begins. */
  as: Somebody | null;
}

interface JourneyFixtures {
  product: Product;
  /** The label in the journey's language. */
  say: (label: Label) => string;
  /** Somebody's way to the API beside the page. */
  signedIn: (somebody: Somebody) => Promise<APIRequestContext>;
}

/** Signs somebody in by the API: the browser that the request belongs to is then theirs. */
export async function signIn(request: APIRequestContext, somebody: Somebody): Promise<void> {
  const data = { email: addressOf(somebody), password: samplePassword };
  // Also in the place of a session that has ended, as the page of the product itself.
  const headers = { "sec-fetch-site": "same-origin" };
  const answer = await request.post("/api/v1/session", { data, headers });
  expect(answer.status(), await answer.text()).toBe(201);
}

/** The tag of a journey in which no word matters (keys, networks, addresses, two tabs): it runs in Polish alone. */
export const once = "@once";

/** A test of what the product promises, on its own database and server, in one language; the page is `as` somebody's. */
export const test = base.extend<JourneyOptions & JourneyFixtures>({
  language: ["en", { option: true }],
  content: ["sample", { option: true }],
  supportUrl: ["https://support.balticcloud.example", { option: true }],
  sendsMail: [false, { option: true }],
  as: ["anna", { option: true }],
  product: async ({ content, supportUrl, sendsMail }, use) => {
    const product = await startProduct(content, { supportUrl, sendsMail });
    await use(product);
    await product.stop();
  },
  baseURL: async ({ product }, use) => use(product.origin),
  context: async ({ context, product, as }, use) => {
    const faults = watchBrowser(context, product.origin);
    if (as) await signIn(context.request, as);
    await use(context);
    expect(faults, "what the browser complains of").toEqual([]);
  },
  say: async ({ language }, use) => use((label) => (language === "pl" ? labels[label] : label)),
  signedIn: async ({ playwright, product, language }, use) => {
    const opened: APIRequestContext[] = [];
    await use(async (somebody) => {
      const extraHTTPHeaders = { "sec-fetch-site": "same-origin", "accept-language": language };
      const request = await playwright.request.newContext({ baseURL: product.origin, extraHTTPHeaders });
      opened.push(request);
      await signIn(request, somebody);
      return request;
    });
    await Promise.all(opened.map((request) => request.dispose()));
  },
});

export { expect };
