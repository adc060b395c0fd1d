import { listedSubscription, openSubscription, subscriptionPage } from "./kit/subscriptions.ts";
import { expect, once, test } from "./kit/test.ts";

// Journey 4: change the partner of record.

test("the partner is changed in Partner information; the old one stays in the history with its dates and who set it", async ({
  page,
  say,
  language,
}) => {
  const subscription = subscriptionPage(page, say);
  await openSubscription(page, say, "Baltic Mail Standard");
  await expect(subscription.partner).toContainText("1000123");
  await subscription.edit.click();
  await expect(page.getByRole("dialog", { name: say("Partner information"), exact: true })).toBeVisible();
  await expect(subscription.box).toBeChecked();
  await expect(subscription.field).toHaveValue("1000123");

  await subscription.field.fill("1000124");
  await subscription.check.click();
  await subscription.submit.click();
  await expect(subscription.dialog).toBeHidden();
  await expect(subscription.partner).toContainText("1000124");
  await expect(subscription.partner).not.toContainText("1000123");
  await expect(listedSubscription(page, say, "Baltic Mail Standard")).toContainText("Kowal IT Gdańsk, 1000124");

  const today = new Intl.DateTimeFormat(language === "pl" ? "pl" : "en-GB", {
    dateStyle: "long",
    timeZone: "Europe/Warsaw",
  }).format(new Date());
  const [now, old] = [
    subscription.history.getByRole("listitem").nth(0),
    subscription.history.getByRole("listitem").nth(1),
  ];
  for (const text of ["Kowal IT Gdańsk", "1000124", today, "Anna Zielińska"]) await expect(now).toContainText(text);
  for (const text of ["Kowal IT Kraków", "1000123", ` – ${today}`, "Anna Zielińska"])
    await expect(old).toContainText(text);

  await page.reload();
  await expect(subscription.partner).toContainText("1000124");
  await expect(old).toContainText("Kowal IT Kraków");
});

test("Submit stays refused for the partner that is there", async ({ page, say, language }) => {
  const subscription = subscriptionPage(page, say);
  await openSubscription(page, say, "Baltic Mail Standard");
  await subscription.edit.click();
  await expect(subscription.submit).toHaveAttribute("aria-disabled", "true");
  await expect(subscription.submit).toHaveAccessibleDescription(
    {
      en: "This partner is of record already. Type another ID to change it.",
      pl: "To już zarejestrowany partner. Aby go zmienić, wpisz inny identyfikator.",
    }[language],
  );
});

test("a change that is undone brings the old partner back as a new fact", { tag: once }, async ({ page, say }) => {
  const subscription = subscriptionPage(page, say);
  await openSubscription(page, say, "Baltic Mail Standard");
  await subscription.edit.click();
  await subscription.field.fill("1000124");
  await subscription.check.click();
  await subscription.submit.click();
  await subscription.undo.click();
  await expect(subscription.partner).toContainText("1000123");
  const names = subscription.history.getByRole("listitem");
  await expect(names).toContainText(["Kowal IT Kraków", "Kowal IT Gdańsk", "Kowal IT Kraków", "Mailwerk"]);
});

test("Contact partner says how to reach the partner", async ({ page, say }) => {
  const subscription = subscriptionPage(page, say);
  await openSubscription(page, say, "Baltic Mail Standard");
  await subscription.partner.getByRole("button", { name: say("Contact partner"), exact: true }).click();
  await expect(subscription.dialog).toContainText("Kowal IT Kraków");
  await expect(subscription.dialog.locator('a[href^="mailto:"]')).toBeVisible();
  await subscription.dialog.getByRole("button", { name: say("Close"), exact: true }).click();
  await expect(subscription.dialog).toBeHidden();
});
