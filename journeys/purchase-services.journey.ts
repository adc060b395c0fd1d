import { expect, test } from "./kit/test.ts";

// What is sold where the organization is, found, compared, and with help near by.

test("the services, their plans and their prices are those of the organization's country", async ({
  page,
  say,
  language,
}) => {
  await page.goto("/admin");
  await page
    .getByRole("navigation")
    .getByRole("link", { name: say("Purchase services"), exact: true })
    .click();
  for (const name of ["Baltic Office", "Baltic Mail", "Baltic Security", "Baltic Voice"]) {
    await expect(page.getByRole("region", { name, exact: true })).toBeVisible();
  }
  const business = page
    .getByRole("region", { name: "Baltic Office", exact: true })
    .getByRole("row")
    .filter({ has: page.getByRole("rowheader", { name: "Business", exact: true }) });
  const price = new Intl.NumberFormat(language === "pl" ? "pl" : "en-GB", { style: "currency", currency: "PLN" });
  const spaces = (text: string) => text.replaceAll("\u00A0", " ");
  await expect(business.getByRole("cell")).toHaveText([spaces(price.format(49.9)), spaces(price.format(499))]);
});

test("services are found by a word, the address remembers it, and the plans of one are compared", async ({
  page,
  say,
  language,
}) => {
  const region = (name: string) => page.getByRole("region", { name, exact: true });
  const search = page.getByRole("searchbox", { name: say("Search services"), exact: true });
  await page.goto("/admin/purchase-services");
  await search.fill({ en: "storage", pl: "WSPOLNY" }[language]);
  await expect(region("Baltic Mail")).toBeHidden();
  await expect(region("Baltic Office")).toBeVisible();
  await expect(page).toHaveURL(/\?q=/);
  await page.reload();
  await expect(search).not.toHaveValue("");
  await expect(region("Baltic Office")).toBeVisible();
  await expect(region("Baltic Mail")).toBeHidden();

  const compare = page.getByRole("button", { name: { en: /^Compare plans/, pl: /^Porównaj plany/ }[language] });
  await compare.click();
  await expect(page).toHaveURL(/compare=baltic-office/);
  const table = page.getByRole("dialog").getByRole("table");
  await expect(table.getByRole("columnheader")).toHaveText(["Basic", "Business", "Enterprise"]);
  await expect(table.getByRole("button", { name: say("Buy now"), exact: true })).toHaveCount(3);
  await page.keyboard.press("Escape");
  await expect(compare).toBeFocused();

  await search.fill("nothing of this");
  await page
    .getByRole("main")
    .getByRole("button", { name: { en: "Clear the filter", pl: "Wyczyść filtr" }[language] })
    .click();
  await expect(region("Baltic Mail")).toBeVisible();
});

test("help with an order leads to the directory, narrowed by what was looked at and by the country", async ({
  page,
  say,
}) => {
  await page.goto("/admin/purchase-services");
  const help = page.getByRole("button", { name: say("Need help with your order?"), exact: true });
  const link = page.getByRole("link", { name: say("Get help from a Baltic Cloud partner"), exact: true });
  await expect(help).toHaveAttribute("aria-expanded", "false");
  await expect(link).toBeHidden();
  await page
    .getByRole("region", { name: "Baltic Voice", exact: true })
    .getByRole("button", { name: say("Plans and prices"), exact: true })
    .click();
  await page.keyboard.press("Escape");
  await help.click();
  await expect(help).toHaveAttribute("aria-expanded", "true");
  await link.click();
  await expect(page).toHaveURL(/\/(en|pl)\/directory\?/);
  const { searchParams } = new URL(page.url());
  expect(searchParams.get("service")).toBe("baltic-voice");
  expect(searchParams.get("country")).toBe("PL");
});

test.describe("in Norway", () => {
  test.use({ as: "erik" });

  test("prices are in Norwegian crowns", async ({ page }) => {
    await page.goto("/admin/purchase-services");
    await expect(page.getByRole("region", { name: "Baltic Office", exact: true })).toContainText("NOK");
  });
});
