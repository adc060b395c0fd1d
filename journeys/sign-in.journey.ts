import { samplePassword } from "../database/sample/accounts.ts";
import { addressOf, expect, once, test } from "./kit/test.ts";

// Journey 1: sign in and open the admin center.

test.use({ as: null });

test("the address of the product asks to sign in, in the browser's language", async ({ page, say, language }) => {
  await page.goto("/");
  await expect(page.locator("html")).toHaveAttribute("lang", language);
  await expect(
    page.getByRole("heading", { level: 1, name: say("Sign in with your work account"), exact: true }),
  ).toBeVisible();
  await expect(page).toHaveTitle(`${say("Sign in with your work account")} · Doradca`);
  await expect(page.getByLabel(say("E-mail address"), { exact: true })).toBeFocused();
});

test("a customer's person comes to the admin center's home, with its places, its navigation and its cards", async ({
  page,
  say,
}) => {
  await page.goto("/");
  await page.getByLabel(say("E-mail address"), { exact: true }).fill(addressOf("anna"));
  await page.getByLabel(say("Password"), { exact: true }).fill(samplePassword);
  await page.getByRole("button", { name: say("Sign in"), exact: true }).click();
  await expect(page).toHaveURL("/admin");
  await expect(page).toHaveTitle(`${say("Home")} · Doradca`);

  await page
    .getByRole("banner")
    .getByRole("button", { name: say("App launcher"), exact: true })
    .click();
  await expect(page.getByRole("menuitem")).toHaveText([say("Admin"), say("Partner directory")]);
  await page.keyboard.press("Escape");

  const navigation = page.getByRole("navigation");
  await expect(navigation.getByRole("link")).toHaveText([
    say("Home"),
    say("Subscriptions"),
    say("Purchase services"),
    say("Partner relationships"),
  ]);
  for (const group of ["Billing", "Settings"] as const) {
    await expect(navigation.getByRole("button", { name: say(group), exact: true })).toHaveAttribute(
      "aria-expanded",
      "true",
    );
  }

  const billing = page.getByRole("region", { name: say("Billing"), exact: true });
  await expect(billing.getByRole("heading", { name: say("Billing"), exact: true })).toBeVisible();
  await billing.getByRole("link", { name: say("View and edit subscriptions"), exact: true }).click();
  await expect(page.getByRole("heading", { level: 1, name: say("Subscriptions"), exact: true })).toBeVisible();
});

test("each entry of the navigation leads to its page", { tag: once }, async ({ page, say }) => {
  await page.goto("/admin/purchase-services");
  await page.getByLabel(say("E-mail address"), { exact: true }).fill(addressOf("bartek"));
  await page.getByLabel(say("Password"), { exact: true }).fill(samplePassword);
  await page.keyboard.press("Enter");
  // An address that is asked for while signed out leads to sign-in, and then back to it.
  await expect(page).toHaveURL("/admin/purchase-services");
  const navigation = page.getByRole("navigation");
  const pages = [
    ["Subscriptions", "/admin/subscriptions"],
    ["Purchase services", "/admin/purchase-services"],
    ["Partner relationships", "/admin/partner-relationships"],
  ] as const;
  for (const [name, path] of pages) {
    await navigation.getByRole("link", { name: say(name), exact: true }).click();
    await expect(page).toHaveURL(path);
    await expect(page.getByRole("heading", { level: 1, name: say(name), exact: true })).toBeFocused();
    await expect(page).toHaveTitle(`${say(name)} · Doradca`);
    await expect(navigation.getByRole("link", { name: say(name), exact: true })).toHaveAttribute(
      "aria-current",
      "page",
    );
  }
  await navigation.getByRole("link", { name: say("Home"), exact: true }).click();
  await expect(page).toHaveURL("/admin");
});

test("a wrong password is refused, says what to do, and keeps the address that was typed", { tag: once }, async ({
  page,
  say,
  language,
}) => {
  await page.goto("/");
  await page.getByLabel(say("E-mail address"), { exact: true }).fill(addressOf("anna"));
  await page.getByLabel(say("Password"), { exact: true }).fill("not the password");
  await page.getByRole("button", { name: say("Sign in"), exact: true }).click();
  const alert = page.getByRole("alert");
  await expect(alert).toContainText(
    {
      en: "The e-mail address or the password is wrong. Check both and try again.",
      pl: "Adres e-mail lub hasło są nieprawidłowe. Sprawdź jedno i drugie i spróbuj ponownie.",
    }[language],
  );
  await expect(alert).toBeFocused();
  await expect(page.getByLabel(say("E-mail address"), { exact: true })).toHaveValue(addressOf("anna"));

  await page.getByLabel(say("Password"), { exact: true }).fill(samplePassword);
  await page.getByRole("button", { name: say("Sign in"), exact: true }).click();
  await expect(page).toHaveURL("/admin");
});

test("an operator is led to the Operator console, and finds the places that exist", async ({ page, say }) => {
  await page.goto("/");
  await page.getByLabel(say("E-mail address"), { exact: true }).fill(addressOf("operator"));
  await page.getByLabel(say("Password"), { exact: true }).fill(samplePassword);
  await page.getByRole("button", { name: say("Sign in"), exact: true }).click();
  await expect(page).toHaveURL("/console");
  await page.getByRole("button", { name: say("App launcher"), exact: true }).click();
  await expect(page.getByRole("menuitem", { name: say("Admin"), exact: true })).toHaveCount(0);
  await page.getByRole("menuitem", { name: say("Partner directory"), exact: true }).click();
  await expect(page.getByRole("heading", { level: 1, name: say("Partner directory"), exact: true })).toBeVisible();
});

test.describe("when signed in", () => {
  test.use({ as: "anna" });

  test("signing out forgets who was there: the pages and the way back ask to sign in", { tag: once }, async ({
    page,
    say,
  }) => {
    await page.goto("/admin");
    await page.getByRole("button", { name: `${say("Account menu")}: Anna Zielińska`, exact: true }).click();
    await page.getByRole("menuitem", { name: say("Sign out"), exact: true }).click();
    const asks = page.getByRole("heading", { level: 1, name: say("Sign in with your work account"), exact: true });
    await expect(asks).toBeVisible();
    await page.goto("/admin/subscriptions");
    await expect(asks).toBeVisible();
    await page.goBack();
    await expect(asks).toBeVisible();
  });

  test("the account menu says who is signed in and changes the language, for good", async ({ page, say, language }) => {
    const other = language === "en" ? "pl" : "en";
    await page.goto("/admin");
    await page.getByRole("button", { name: `${say("Account menu")}: Anna Zielińska`, exact: true }).click();
    for (const text of [addressOf("anna"), `Zielona Farma sp. z o.o. · ${say("global admin")}`]) {
      await expect(page.getByText(text, { exact: true })).toBeVisible();
    }
    await expect(page.getByRole("group", { name: say("Language"), exact: true })).toBeVisible();
    await page.getByRole("menuitemradio", { name: { en: "English", pl: "Polski" }[other], exact: true }).click();

    const heading = { en: "Welcome, Anna Zielińska", pl: "Witamy, Anna Zielińska" }[other];
    await expect(page.getByRole("heading", { level: 1, name: heading, exact: true })).toBeVisible();
    await expect(page.locator("html")).toHaveAttribute("lang", other);
    await page.reload();
    await expect(page.getByRole("heading", { level: 1, name: heading, exact: true })).toBeVisible();
  });
});
