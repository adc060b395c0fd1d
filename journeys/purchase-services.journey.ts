import { expect, test } from "./kit/test.ts";

// What is sold where the organization is. Buying comes later; the page says how to order until then.

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

test.describe("in Norway", () => {
  test.use({ as: "erik" });

  test("prices are in Norwegian crowns", async ({ page }) => {
    await page.goto("/admin/purchase-services");
    await expect(page.getByRole("region", { name: "Baltic Office", exact: true })).toContainText("NOK");
  });
});
