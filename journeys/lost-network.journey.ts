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
