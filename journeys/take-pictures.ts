import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { type BrowserContextOptions, chromium, expect, type Page } from "@playwright/test";
import { findChromium } from "../checks/run/find-chromium.ts";
import { samplePassword } from "../database/sample/accounts.ts";
import { type Product, startProduct } from "./kit/start-product.ts";
import startRun from "./kit/start-run.ts";
import config from "./playwright.config.ts";

// `npm run pictures`: takes the README's pictures of the running product, with the sample.

const folder = join(import.meta.dirname, "..", "docs", "pictures");
const desktop = { width: 1280, height: 940 };

interface Picture {
  readonly name: string;
  readonly look: BrowserContextOptions;
  /** Who is signed in; Anna where nothing is said. */
  readonly as?: string;
  readonly arrange: (page: Page) => Promise<void>;
}

const pictures: readonly Picture[] = [
  {
    name: "subscription",
    look: { viewport: desktop, locale: "en-GB", colorScheme: "light" },
    arrange: (page) => openSubscription(page, "Baltic Mail Standard"),
  },
  {
    name: "check-id",
    look: { viewport: desktop, locale: "pl-PL", colorScheme: "light" },
    async arrange(page) {
      await openSubscription(page, "Baltic Office Business");
      await page.goto(`${page.url()}?dialog=add`);
      await page.getByRole("textbox", { name: "Identyfikator partnera firmy Baltic Cloud" }).fill("1000200");
      await page.getByRole("button", { name: "Sprawdź identyfikator" }).click();
      await expect(page.getByRole("button", { name: "Kowal IT Gdańsk" })).toBeVisible();
    },
  },
  {
    name: "check-out",
    look: { viewport: desktop, locale: "en-GB", colorScheme: "light" },
    async arrange(page) {
      await page.goto("/admin/purchase-services");
      await page.getByRole("main").getByRole("link", { name: "Continue" }).click();
      await expect(page.getByRole("heading", { level: 2 }).first()).toBeVisible();
      await page.goto(`${page.url().split("?")[0]}?step=2`);
      await expect(page.getByRole("heading", { name: "Partner information" })).toBeVisible();
    },
  },
  {
    name: "portal-request",
    look: { viewport: { width: 1280, height: 1080 }, locale: "en-GB", colorScheme: "light" },
    as: "ola@chmuraplus.example",
    async arrange(page) {
      await page.goto("/partner/requests");
      await page.getByRole("link", { name: "Wydawnictwo Ważka sp. z o.o." }).click();
      await expect(page.getByRole("button", { name: "Remove reseller relationship" })).toBeVisible();
    },
  },
  {
    name: "phone",
    look: { viewport: { width: 390, height: 760 }, deviceScaleFactor: 2, locale: "en-GB", colorScheme: "dark" },
    arrange: (page) => openSubscription(page, "Baltic Mail Standard"),
  },
];

async function openSubscription(page: Page, name: string): Promise<void> {
  await page.goto("/admin/subscriptions");
  await page.getByRole("main").getByRole("link", { name }).click();
  await expect(page.getByRole("heading", { level: 2 })).toBeFocused();
  await expect(page.getByRole("region", { name: /^Histor(y|ia)$/ }).getByRole("paragraph")).not.toHaveCount(0);
}

async function take(
  product: Product,
  { name, look, as = "anna@zielonafarma.example", arrange }: Picture,
): Promise<void> {
  const browser = await chromium.launch({ ...config.use?.launchOptions });
  try {
    const context = await browser.newContext({ ...look, baseURL: product.origin, timezoneId: "Europe/Warsaw" });
    const data = { email: as, password: samplePassword };
    await context.request.post("/api/v1/session", { data });
    const page = await context.newPage();
    await arrange(page);
    await page.mouse.move(0, 0);
    await page.screenshot({ path: join(folder, `${name}.png`), animations: "disabled" });
  } finally {
    await browser.close();
  }
}

if (!findChromium()) {
  console.error("There is no Chromium on this machine: install it (apt-get install chromium) to take the pictures.");
  process.exit(1);
}
await mkdir(folder, { recursive: true });
const end = await startRun();
try {
  const product = await startProduct("sample");
  for (const picture of pictures) await take(product, picture);
  await product.stop();
} finally {
  await end();
}
