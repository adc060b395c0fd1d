import { focused, refusePointer, tabTo } from "./kit/keyboard.ts";
import { listedSubscription, subscriptionPage } from "./kit/subscriptions.ts";
import { expect, once, test } from "./kit/test.ts";

// Journeys 3 to 5 with the keyboard alone.

test.beforeEach(({ page }) => refusePointer(page));

test("journey 3: a partner is named from the home page on, without a mouse", { tag: once }, async ({ page, say }) => {
  const subscription = subscriptionPage(page, say);
  await page.goto("/admin");
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  // The skip link comes first, and leads past the header and the navigation.
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("main")).toBeFocused();
  await tabTo(page, page.getByRole("link", { name: say("View and edit subscriptions"), exact: true }));
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { level: 1, name: say("Subscriptions"), exact: true })).toBeFocused();

  await tabTo(page, listedSubscription(page, say, "Baltic Office Business"));
  await page.keyboard.press("Enter");
  await expect(subscription.details).toBeFocused();
  expect(await tabTo(page, subscription.moreActions)).toBe(1);
  await page.keyboard.press("Enter");
  await expect(subscription.add).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(subscription.moreActions).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(subscription.add).toBeFocused();
  await page.keyboard.press("Enter");

  await expect(subscription.field).toBeFocused();
  await page.keyboard.type("1000124");
  await page.keyboard.press("Tab");
  await expect(subscription.check).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(subscription.answer).toContainText("Kowal IT Gdańsk");
  await page.keyboard.press("Tab");
  await expect(page.getByRole("button", { name: say("Also set for…"), exact: true })).toBeFocused();
  await page.keyboard.press("Tab");
  await expect(subscription.submit).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(subscription.dialog).toBeHidden();
  await expect(subscription.partner).toContainText("1000124");
  await expect(subscription.partner.getByRole("heading", { name: say("Partner ID"), exact: true })).toBeFocused();
});

test("journey 3: a headquarters' location is taken with the keyboard", { tag: once }, async ({ page, say }) => {
  const subscription = subscriptionPage(page, say);
  await openByKeyboard(page, say, "Baltic Office Business");
  await tabTo(page, subscription.moreActions);
  await page.keyboard.press("Space");
  await expect(subscription.add).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(subscription.field).toBeFocused();
  await page.keyboard.type("1000200");
  await page.keyboard.press("Enter");
  await tabTo(page, subscription.answer.getByRole("button", { name: "Kowal IT Gdańsk" }));
  await page.keyboard.press("Enter");
  await expect(subscription.field).toBeFocused();
  await expect(subscription.field).toHaveValue("1000124");
  await expect(subscription.submit).not.toHaveAttribute("aria-disabled", "true");
  await page.keyboard.press("Enter");
  await expect(subscription.partner).toContainText("Kowal IT Gdańsk");
});

test("journey 4: a partner is changed with Enter alone once the dialog is open, and the change undone", {
  tag: once,
}, async ({ page, say }) => {
  const subscription = subscriptionPage(page, say);
  await openByKeyboard(page, say, "Baltic Mail Standard");
  await tabTo(page, subscription.edit);
  await page.keyboard.press("Enter");
  await expect(subscription.field).toBeFocused();
  // What is there is selected, so typing replaces it; the first Enter checks, the second submits.
  await page.keyboard.type("1000124");
  await page.keyboard.press("Enter");
  await expect(subscription.submit).not.toHaveAttribute("aria-disabled", "true");
  await page.keyboard.press("Enter");
  await expect(subscription.dialog).toBeHidden();
  await expect(subscription.partner).toContainText("1000124");

  await tabTo(page, subscription.undo);
  await page.keyboard.press("Enter");
  await expect(subscription.partner).toContainText("1000123");
  await expect.poll(() => page.evaluate(() => document.activeElement !== document.body)).toBe(true);
});

test("journey 5: the box is cleared with the keyboard, and the partner removed", { tag: once }, async ({
  page,
  say,
}) => {
  const subscription = subscriptionPage(page, say);
  await openByKeyboard(page, say, "Baltic Mail Standard");
  await tabTo(page, subscription.edit);
  await page.keyboard.press("Enter");
  await expect(subscription.field).toBeFocused();
  await page.keyboard.press("Shift+Tab");
  await expect(subscription.box).toBeFocused();
  await page.keyboard.press("Space");
  await expect(subscription.answer).toContainText(say("This subscription will have no partner of record."));
  await tabTo(page, subscription.submit);
  await page.keyboard.press("Enter");
  await expect(subscription.partner).toContainText(say("No partner"));
});

test("journey 5: the field is emptied with the keyboard, and Enter removes the partner", { tag: once }, async ({
  page,
  say,
}) => {
  const subscription = subscriptionPage(page, say);
  await openByKeyboard(page, say, "Baltic Mail Standard");
  await tabTo(page, subscription.edit);
  await page.keyboard.press("Enter");
  await expect(subscription.field).toBeFocused();
  await page.keyboard.press("Delete");
  await expect(subscription.answer).toContainText(say("This subscription will have no partner of record."));
  await expect(subscription.box).toBeChecked();
  await page.keyboard.press("Enter");
  await expect(subscription.partner).toContainText(say("No partner"));
});

test("the dialog keeps the focus inside, in the order of what is read, and Escape gives it back", {
  tag: once,
}, async ({ page, say }) => {
  const subscription = subscriptionPage(page, say);
  await openByKeyboard(page, say, "Baltic Mail Standard");
  await tabTo(page, subscription.edit);
  await page.keyboard.press("Enter");
  await expect(subscription.field).toBeFocused();
  const order: string[] = [];
  for (let stop = 0; stop < 10; stop += 1) {
    await page.keyboard.press("Tab");
    expect(await subscription.dialog.evaluate((dialog) => dialog.contains(document.activeElement))).toBe(true);
    order.push(await focused(page));
  }
  const round = [say("Check ID"), say("Submit"), say("Cancel"), say("Partner ID"), say("Baltic Cloud Partner ID")];
  expect(order).toEqual([...round, ...round]);
  await page.keyboard.press("Escape");
  await expect(subscription.dialog).toBeHidden();
  await expect(subscription.edit).toBeFocused();
  await expect(subscription.partner).toContainText("1000123");
});

test("every stop of the keyboard on a subscription's page shows where the focus is", { tag: once }, async ({
  page,
  say,
}) => {
  const subscription = subscriptionPage(page, say);
  await openByKeyboard(page, say, "Baltic Mail Standard");
  await expect(subscription.history.getByRole("listitem").first()).toBeVisible();
  await page.reload();
  await expect(subscription.history.getByRole("listitem").first()).toBeVisible();
  const seen = new Set<string>();
  for (let stop = 0; stop < 40; stop += 1) {
    await page.keyboard.press("Tab");
    if (await page.evaluate(() => document.activeElement === document.body)) break;
    const name = await focused(page);
    const box = await page.evaluate(() => {
      const { x, y, width, height } = (document.activeElement as HTMLElement).getBoundingClientRect();
      return { x: Math.max(0, x - 6), y: Math.max(0, y - 6), width: width + 12, height: height + 12 };
    });
    const withFocus = await page.screenshot({ clip: box, animations: "disabled" });
    await page.evaluate(() => (document.activeElement as HTMLElement).blur());
    const without = await page.screenshot({ clip: box, animations: "disabled" });
    expect(withFocus.equals(without), `the focus on "${name}" shows`).toBe(false);
    seen.add(name);
  }
  expect(seen.size).toBeGreaterThan(15);
});

async function openByKeyboard(...[page, say, name]: Parameters<typeof listedSubscription>): Promise<void> {
  await page.goto("/admin/subscriptions");
  await tabTo(page, listedSubscription(page, say, name));
  await page.keyboard.press("Enter");
  await expect(subscriptionPage(page, say).details).toBeFocused();
  await expect(subscriptionPage(page, say).nameAndCost).toContainText(name);
}
