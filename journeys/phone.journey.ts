import { listedSubscription, subscriptionPage } from "./kit/subscriptions.ts";
import { expect, once, test } from "./kit/test.ts";

// The same on a phone: the navigation is a drawer, and the list and the subscription come one after the other.

test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

test("the navigation opens over the page, closes on Escape and after each choice", { tag: once }, async ({
  page,
  say,
  language,
}) => {
  await page.goto("/admin");
  const opener = page.getByRole("button", { name: { en: "Navigation", pl: "Nawigacja" }[language], exact: true });
  const entry = page.getByRole("navigation").getByRole("link", { name: say("Partner relationships"), exact: true });
  await expect(entry).toBeHidden();
  await opener.tap();
  await expect(entry).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(entry).toBeHidden();
  await expect(opener).toBeFocused();
  await opener.tap();
  await entry.tap();
  await expect(page.getByRole("heading", { level: 1, name: say("Partner relationships"), exact: true })).toBeVisible();
  await expect(entry).toBeHidden();
});

test("a partner is named by touch, the toast leaves it to be seen, and the way back leads to the list", {
  tag: once,
}, async ({ page, say, language }) => {
  const subscription = subscriptionPage(page, say);
  await page.goto("/admin/subscriptions");
  const listed = listedSubscription(page, say, "Baltic Office Business");
  await listed.tap();
  await expect(subscription.details).toBeVisible();
  await expect(listed).toBeHidden();
  await subscription.moreActions.tap();
  await subscription.add.tap();
  await subscription.field.fill("1000124");
  await subscription.check.tap();
  await subscription.submit.tap();
  await expect(subscription.partner).toContainText("1000124");
  const toast = page.getByRole("region", { name: { en: "Status messages", pl: "Komunikaty" }[language] });
  await expect(toast.getByRole("button")).toHaveCount(2);
  await expect
    .poll(async () => {
      const [section, told] = [await subscription.partner.boundingBox(), await toast.boundingBox()];
      return section && told && section.y + section.height <= told.y;
    })
    .toBe(true);
  await page.goBack();
  await expect(listed).toBeVisible();
  await expect(listed).toContainText("1000124");
});
