import { openSubscription, subscriptionPage } from "./kit/subscriptions.ts";
import { expect, once, test } from "./kit/test.ts";

// A reader sees the same pages, and each control that it may not use is disabled and says why.

test.use({ as: "celina" });

const reason = {
  en: "Only your organization's global admins and billing admins can name, change or remove a partner of record. Ask one of them.",
  pl: "Tylko administratorzy globalni i administratorzy rozliczeń organizacji mogą dodać, zmienić lub usunąć zarejestrowanego partnera. Poproś o to jedną z tych osób.",
};

test("where there is no partner, a reader may not add one, and is told who can", async ({ page, say, language }) => {
  const subscription = subscriptionPage(page, say);
  await openSubscription(page, say, "Baltic Office Business");
  await subscription.moreActions.click();
  await expect(subscription.add).toHaveAttribute("aria-disabled", "true");
  await expect(subscription.add).toHaveAccessibleDescription(reason[language]);
  await page.keyboard.press("Enter");
  await expect(subscription.dialog).toHaveCount(0);
  await page.keyboard.press("Escape");
  const button = subscription.partner.getByRole("button").first();
  await expect(button).toHaveAttribute("aria-disabled", "true");
  await expect(button).toHaveAccessibleDescription(reason[language]);
  await page.goto(`${page.url()}?dialog=add`);
  await expect(subscription.partner).toContainText(say("No partner"));
  await expect(subscription.dialog).toHaveCount(0);
});

test("where there is a partner, a reader sees it and how to reach it, may not edit it, and is told who can", async ({
  page,
  say,
  language,
}) => {
  const subscription = subscriptionPage(page, say);
  await openSubscription(page, say, "Baltic Mail Standard");
  await expect(subscription.partner).toContainText("1000123");
  await expect(subscription.history.getByRole("listitem")).toHaveCount(2);
  await expect(subscription.edit).toHaveAttribute("aria-disabled", "true");
  await expect(subscription.edit).toHaveAccessibleDescription(reason[language]);
  await subscription.edit.focus();
  await expect(subscription.edit).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(subscription.dialog).toHaveCount(0);
  await subscription.partner.getByRole("button", { name: say("Contact partner"), exact: true }).click();
  await expect(subscription.dialog).toContainText("Kowal IT Kraków");
});

test("a reader comes to every page of the admin center", { tag: once }, async ({ page, say }) => {
  await page.goto("/admin");
  for (const name of ["Subscriptions", "Purchase services", "Partner relationships"] as const) {
    await page
      .getByRole("navigation")
      .getByRole("link", { name: say(name), exact: true })
      .click();
    await expect(page.getByRole("heading", { level: 1, name: say(name), exact: true })).toBeVisible();
  }
  await expect(page.getByRole("button", { name: say("Remove"), exact: true })).toHaveAttribute("aria-disabled", "true");
});
