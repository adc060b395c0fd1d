import { refusePointer, tabTo } from "./kit/keyboard.ts";
import { expect, once, test } from "./kit/test.ts";

// A partner's page says who it is, what it may serve and where it is; from there it is chosen.

const words = {
  en: {
    choose: "Choose this partner",
    next: "Partner for your next order",
    locations: "Locations of Kowal IT",
    services: "Services and countries",
    map: "Map. Poland: Kraków and Gdańsk",
    refused: /Only your organization's global admins and billing admins can buy/,
  },
  pl: {
    choose: "Wybierz tego partnera",
    next: "Partner dla następnego zamówienia",
    locations: "Lokalizacje firmy Kowal IT",
    services: "Usługi i kraje",
    map: "Mapa. Polska: Kraków i Gdańsk",
    refused: /Tylko administratorzy globalni i administratorzy rozliczeń organizacji mogą kupować/,
  },
} as const;

test.describe("signed out", () => {
  test.use({ as: null, permissions: ["clipboard-read", "clipboard-write"] });

  test("it tells what is needed to choose, shows its places on a map, and leads to the other location", async ({
    page,
    say,
    language,
  }) => {
    const { locations, map, services } = words[language];
    await page.goto(`/${language}/directory/1000123`);
    await expect(page.getByRole("heading", { level: 1, name: "Kowal IT Kraków", exact: true })).toBeVisible();
    const authorized = page.getByRole("region", { name: services, exact: true });
    for (const service of ["Baltic Office", "Baltic Mail", "Baltic Security", "Baltic Voice"]) {
      await expect(authorized.getByRole("listitem").filter({ hasText: service })).toContainText(
        { en: "Poland", pl: "Polska" }[language],
      );
    }
    await page
      .getByRole("region", { name: say("Partner ID"), exact: true })
      .getByRole("button")
      .click();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe("1000123");
    const places = page.getByRole("region", { name: locations, exact: true });
    await expect(places.getByRole("img", { name: map, exact: true })).toBeVisible();
    await places.getByRole("link", { name: "Kowal IT Gdańsk", exact: true }).click();
    await expect(page).toHaveURL(`/${language}/directory/1000124`);
    await expect(page.getByRole("heading", { level: 1, name: "Kowal IT Gdańsk", exact: true })).toBeFocused();
  });

  test("choosing leads through sign-in and back to the choice, with the keyboard alone", { tag: once }, async ({
    page,
    say,
    language,
  }) => {
    const { choose, next } = words[language];
    await refusePointer(page);
    await page.goto(`/${language}/directory/1000124`);
    await tabTo(page, page.getByRole("button", { name: choose, exact: true }));
    await page.keyboard.press("Enter");
    await expect(page).toHaveURL(/\/sign-in\?returnTo=/);
    await page.getByLabel(say("E-mail address"), { exact: true }).focus();
    await page.keyboard.type("anna@zielonafarma.example");
    await page.keyboard.press("Tab");
    await page.keyboard.type("Doradca-sample-1");
    await page.keyboard.press("Enter");
    await expect(page).toHaveURL(/\/admin\/purchase-services/);
    await expect(page.getByRole("region", { name: next, exact: true })).toContainText("Kowal IT Gdańsk");
  });
});

test("a customer's admin chooses, and the choice waits for the next order", { tag: once }, async ({
  page,
  language,
}) => {
  const { choose, next } = words[language];
  await page.goto(`/${language}/directory/1000123`);
  await page.getByRole("button", { name: choose, exact: true }).click();
  await expect(page).toHaveURL(/\/admin\/purchase-services/);
  await expect(page.getByRole("region", { name: next, exact: true })).toContainText("Kowal IT Kraków");
});

test.describe("a reader", () => {
  test.use({ as: "celina" });

  test("sees the same, and is told who may choose", async ({ page, language }) => {
    await page.goto(`/${language}/directory/1000123`);
    const choose = page.getByRole("button", { name: words[language].choose, exact: true });
    await expect(choose).toHaveAttribute("aria-disabled", "true");
    await expect(choose).toHaveAccessibleDescription(words[language].refused);
    await choose.press("Enter");
    await expect(page).toHaveURL(`/${language}/directory/1000123`);
  });
});

test.describe("a partner's own person", () => {
  test.use({ as: "jan" });

  test("has nothing to choose there", async ({ page, say, language }) => {
    await page.goto(`/${language}/directory/1000123`);
    await expect(page.getByRole("button", { name: say("Contact partner"), exact: true })).toBeVisible();
    await expect(page.getByRole("button", { name: words[language].choose, exact: true })).toHaveCount(0);
  });
});
