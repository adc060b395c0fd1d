import { expect, test } from "./kit/test.ts";

// The Partner directory is public, at an address of its own in each language.

test.use({ as: null });

test("anybody finds a partner by service, country and name, and the address remembers how", async ({
  page,
  say,
  language,
}) => {
  await page.goto(`/${language}/directory`);
  await expect(page.getByRole("heading", { level: 1, name: say("Partner directory"), exact: true })).toBeVisible();
  await expect(page.getByRole("banner").getByRole("link", { name: say("Sign in"), exact: true })).toBeVisible();
  await page.getByRole("combobox", { name: { en: "Country", pl: "Kraj" }[language], exact: true }).selectOption("NO");
  await expect(page).toHaveURL(`/${language}/directory?country=NO`);
  await page
    .getByRole("combobox", { name: { en: "Service", pl: "Usługa" }[language], exact: true })
    .selectOption("baltic-office");
  await page.getByRole("searchbox").fill("fjord");
  await expect(page).toHaveURL(`/${language}/directory?country=NO&service=baltic-office&q=fjord`);
  const partner = page.getByRole("link", { name: "Fjord Consulting", exact: true });
  await expect(partner).toBeVisible();
  await page.reload();
  await expect(page.getByRole("searchbox")).toHaveValue("fjord");
  await partner.click();
  await expect(page.getByRole("heading", { level: 1, name: "Fjord Consulting", exact: true })).toBeVisible();
  await expect(page.getByRole("main")).toContainText("1000300");
  await expect(page.locator('main a[href^="mailto:"]')).toBeVisible();
  await page
    .getByRole("main")
    .getByRole("link", { name: say("Partner directory"), exact: true })
    .click();
  await expect(page.getByRole("searchbox")).toHaveValue("fjord");
});

test("each language has its own address, whatever the browser asks for, and leads to the other", async ({
  page,
  language,
}) => {
  const other = language === "en" ? "pl" : "en";
  const titles = { en: "Partner directory", pl: "Katalog partnerów" };
  await page.goto(`/${other}/directory?country=PL`);
  await expect(page.locator("html")).toHaveAttribute("lang", other);
  await expect(page.getByRole("heading", { level: 1, name: titles[other], exact: true })).toBeVisible();
  await page.getByRole("link", { name: { en: "English", pl: "Polski" }[language], exact: true }).click();
  await expect(page).toHaveURL(`/${language}/directory?country=PL`);
  await expect(page.getByRole("heading", { level: 1, name: titles[language], exact: true })).toBeVisible();
  await expect(page.locator("html")).toHaveAttribute("lang", language);
  await expect(page).toHaveTitle(`${titles[language]} · Doradca`);
});

test("neither a headquarters nor a suspended partner is listed", async ({ page, language }) => {
  await page.goto(`/${language}/directory?q=Dawna`);
  await expect(page.getByRole("main")).toContainText(
    { en: "No partner matches the filter", pl: "Żaden partner nie pasuje do filtru" }[language],
  );
  await page.goto(`/${language}/directory?q=Kowal`);
  await expect(page.getByRole("heading", { level: 2 })).toHaveText(["Kowal IT Gdańsk", "Kowal IT Kraków"]);
});

test("an address under which there is no partner says so", async ({ page, language }) => {
  await page.goto(`/${language}/directory/9999999`);
  await expect(page.getByRole("alert")).toContainText(
    { en: "There is nothing here", pl: "Nie ma tu niczego" }[language],
  );
});
