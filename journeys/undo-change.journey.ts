import { openSubscription, subscriptionPage } from "./kit/subscriptions.ts";
import { expect, once, test } from "./kit/test.ts";

// A change can be undone for ten seconds from its toast; the clock pauses on focus.

test("Undo is offered for ten seconds", { tag: once }, async ({ page, say }) => {
  await page.clock.install();
  const { toasts, undo } = await changePartner(page, say);
  await page.clock.runFor(9_500);
  await expect(undo).toBeVisible();
  await page.clock.runFor(600);
  await expect(undo).toBeHidden();
  await expect(toasts).toHaveText("");
});

test("the ten seconds stand still as long as the focus is in the toast, and go on after it", { tag: once }, async ({
  page,
  say,
}) => {
  await page.clock.install();
  const { undo } = await changePartner(page, say);
  await page.clock.runFor(6_000);
  await undo.focus();
  await page.clock.runFor(120_000);
  await expect(undo).toBeVisible();
  await page.getByRole("heading", { level: 1 }).focus();
  await page.clock.runFor(3_500);
  await expect(undo).toBeVisible();
  await page.clock.runFor(600);
  await expect(undo).toBeHidden();
});

test("what somebody else has changed since is not undone", { tag: once }, async ({ page, say, signedIn, language }) => {
  const { subscription, undo, toasts } = await changePartner(page, say, { pause: false });
  const bartek = await signedIn("bartek");
  const id = new URL(page.url()).pathname.split("/").at(-1);
  const named = await bartek.put(`/api/v1/subscriptions/${id}/partner-of-record`, { data: { partnerId: "1000600" } });
  expect(named.status()).toBe(200);
  await undo.click();
  await expect(toasts).toContainText({ en: "The change was not undone", pl: "Nie udało się cofnąć zmiany" }[language]);
  await page.reload();
  await expect(subscription.partner).toContainText("1000600");
});

/** @returns what to look at, at the instant at which the toast has appeared; from there on the test moves the page's clock. */
async function changePartner(
  page: Parameters<typeof subscriptionPage>[0],
  say: Parameters<typeof subscriptionPage>[1],
  { pause } = { pause: true },
) {
  const subscription = subscriptionPage(page, say);
  await openSubscription(page, say, "Baltic Mail Standard");
  await subscription.edit.click();
  await subscription.field.fill("1000124");
  await subscription.check.click();
  await expect(subscription.submit).not.toHaveAttribute("aria-disabled", "true");
  if (pause) await page.clock.pauseAt(Date.now() + 3_600_000);
  await subscription.submit.click();
  if (pause) {
    await expect(async () => {
      await page.clock.runFor(10);
      await expect(subscription.undo).toBeVisible({ timeout: 50 });
    }).toPass();
  }
  return { subscription, undo: subscription.undo, toasts: subscription.toasts };
}
