import { screenWords } from "./kit/screen-words.ts";
import { openSubscription, subscriptionPage } from "./kit/subscriptions.ts";
import { expect, once, test } from "./kit/test.ts";

test("a network that goes away inside the dialog loses nothing that was typed, and what was asked can be asked again", {
  tag: once,
}, async ({ page, context, say, language }) => {
  const lost = { en: "No connection to Doradca", pl: "Brak połączenia z Doradcą" }[language];
  const subscription = subscriptionPage(page, say);
  await openSubscription(page, say, "Baltic Office Business");
  await subscription.moreActions.click();
  await subscription.add.click();

  await subscription.field.fill("1000124");
  await context.setOffline(true);
  await subscription.check.click();
  await expect(subscription.answer).toContainText(lost);
  await expect(subscription.field).toHaveValue("1000124");
  await context.setOffline(false);
  await subscription.check.click();
  await expect(subscription.answer).toContainText("Kowal IT Gdańsk");

  await context.setOffline(true);
  await subscription.submit.click();
  await expect(subscription.answer).toContainText(lost);
  await expect(subscription.field).toHaveValue("1000124");
  await context.setOffline(false);
  await subscription.submit.click();
  await expect(subscription.dialog).toBeHidden();
  await expect(subscription.partner).toContainText("1000124");
  await expect(subscription.history.getByRole("listitem")).toHaveCount(1);
});

test("an answer that is lost on its way back does not make the change twice", { tag: once }, async ({
  page,
  say,
  language,
}) => {
  const lost = { en: "No connection to Doradca", pl: "Brak połączenia z Doradcą" }[language];
  const subscription = subscriptionPage(page, say);
  await openSubscription(page, say, "Baltic Office Business");
  await subscription.moreActions.click();
  await subscription.add.click();
  await subscription.field.fill("1000124");
  await subscription.check.click();
  await expect(subscription.submit).not.toHaveAttribute("aria-disabled", "true");

  // The server does it, and the browser never hears of it.
  await page.route("**/partner-of-record", async (route) => {
    await route.fetch();
    await route.abort("internetdisconnected");
  });
  await subscription.submit.click();
  await expect(subscription.answer).toContainText(lost);
  await expect(subscription.field).toHaveValue("1000124");
  await page.unroute("**/partner-of-record");
  await subscription.submit.click();
  await expect(subscription.dialog).toBeHidden();
  await expect(subscription.partner).toContainText("1000124");
  await expect(subscription.history.getByRole("listitem")).toHaveCount(1);
});

test("the page says that the network is away, and that it is back", { tag: once }, async ({
  page,
  context,
  say,
  language,
}) => {
  await page.goto("/admin");
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  const offline = page.getByText({ en: "You are offline.", pl: "Brak połączenia z siecią." }[language]);
  await context.setOffline(true);
  await expect(offline).toBeVisible();
  await context.setOffline(false);
  await expect(offline).toBeHidden();
  await page.getByRole("link", { name: say("Subscriptions"), exact: true }).click();
  await expect(page.getByRole("heading", { level: 1, name: say("Subscriptions"), exact: true })).toBeVisible();
});

test("a page that cannot be fetched leaves the product on the screen, and is there at the next try", {
  tag: once,
}, async ({ page, say, language }) => {
  const lost = { en: "No connection to Doradca", pl: "Brak połączenia z Doradcą" }[language];
  await page.goto("/admin/subscriptions");
  await expect(page.getByRole("link", { name: /Baltic Office Business/ })).toBeVisible();
  // As where the server is stopped: the browser itself is not offline.
  await page.route("**/*", (route) => route.abort("internetdisconnected"));
  const navigation = page.getByRole("navigation", { name: { en: "Navigation", pl: "Nawigacja" }[language] });
  await navigation.getByRole("link", { name: say("Partner relationships"), exact: true }).click();
  await expect(page.getByRole("main")).toContainText(lost);
  await expect(navigation.getByRole("link", { name: say("Home"), exact: true })).toBeVisible();
  await page.unroute("**/*");
  await page
    .getByRole("main")
    .getByRole("button", { name: screenWords(language)("Try again"), exact: true })
    .click();
  await expect(page.getByRole("region", { name: "Chmura Plus", exact: true })).toBeVisible();
});

/** The page takes itself to have been loaded anew already, as it does once where a file of it is not there. */
const loadedAnew = () => sessionStorage.setItem("doradca.reloaded", String(Date.now()));

test("a place and a language whose words do not come are asked for again, and the page says so", {
  tag: once,
}, async ({ page, say, language }) => {
  const lost = { en: "No connection to Doradca", pl: "Brak połączenia z Doradcą" }[language];
  const other = { en: "pl", pl: "en" }[language];
  const choose = async () => {
    await page.getByRole("button", { name: new RegExp(`^${say("Account menu")}`) }).click();
    await page.locator(`[role="menuitemradio"][lang="${other}"]`).click();
  };
  const words = new RegExp(`/assets/(${language}-partner-directory|${other}-shared)-[^/]*\\.js$`);
  await page.addInitScript(loadedAnew);
  await page.route(words, (route) => route.abort("internetdisconnected"));
  await page.goto("/admin");
  await choose();
  await expect(page.getByText(lost).first()).toBeVisible();
  await expect(page.locator("html")).toHaveAttribute("lang", language);
  await page.getByRole("button", { name: say("App launcher"), exact: true }).click();
  await page.getByRole("menuitem", { name: say("Partner directory"), exact: true }).click();
  await expect(page.getByRole("main")).toContainText(lost);
  await page.unroute(words);
  await page
    .getByRole("main")
    .getByRole("button", { name: screenWords(language)("Try again"), exact: true })
    .click();
  await expect(page.getByRole("heading", { level: 1, name: say("Partner directory"), exact: true })).toBeVisible();
  await choose();
  await expect(page.locator("html")).toHaveAttribute("lang", other);
});

test("a page whose words do not come at its start says so, and is there at the next try", { tag: once }, async ({
  page,
  say,
  language,
}) => {
  const title = { en: "The page cannot be shown", pl: "Nie można wyświetlić strony" }[language];
  const again = screenWords(language)("Try again");
  await page.addInitScript(loadedAnew);
  const words = "**/assets/*-partner-directory-*.js";
  await page.route(words, (route) => route.abort("internetdisconnected"));
  await page.goto(`/${language}/directory`);
  await expect(page.getByRole("heading", { level: 1, name: title, exact: true })).toBeFocused();
  await page.unroute(words);
  await page.getByRole("button", { name: again, exact: true }).click();
  await expect(page.getByRole("heading", { level: 1, name: say("Partner directory"), exact: true })).toBeVisible();
});
