import { listedSubscription, openSubscription, subscriptionPage } from "./kit/subscriptions.ts";
import { expect, once, test } from "./kit/test.ts";

// Journey 5: remove the partner of record.

for (const way of ["clearing the checkbox", "emptying the field"] as const) {
  test(`${way} removes the partner without a check; the history keeps the one that was`, async ({ page, say }) => {
    const subscription = subscriptionPage(page, say);
    await openSubscription(page, say, "Baltic Mail Standard");
    await subscription.edit.click();
    if (way === "clearing the checkbox") {
      await subscription.box.uncheck();
    } else {
      await subscription.field.fill("");
      await expect(subscription.field).toBeEnabled();
      await expect(subscription.box).toBeChecked();
    }
    await expect(subscription.answer).toContainText(say("This subscription will have no partner of record."));
    await subscription.submit.click();
    await expect(subscription.dialog).toBeHidden();

    await expect(subscription.partner).toContainText(say("No partner"));
    await expect(listedSubscription(page, say, "Baltic Mail Standard")).toContainText(say("No partner"));
    await expect(subscription.history.getByRole("listitem")).toContainText([
      say("No partner"),
      "Kowal IT Kraków",
      "Mailwerk",
    ]);

    await page.reload();
    await expect(subscription.partner).toContainText(say("No partner"));
    await expect(subscription.history).toContainText("Kowal IT Kraków");
  });
}

test("a removal that is undone brings the partner back as a new fact", { tag: once }, async ({ page, say }) => {
  const subscription = subscriptionPage(page, say);
  await openSubscription(page, say, "Baltic Mail Standard");
  await subscription.edit.click();
  await subscription.box.uncheck();
  await subscription.submit.click();
  await expect(subscription.partner).toContainText(say("No partner"));
  await subscription.undo.click();
  await expect(subscription.partner).toContainText("1000123");
  await expect(subscription.history.getByRole("listitem")).toContainText([
    "Kowal IT Kraków",
    say("No partner"),
    "Kowal IT Kraków",
  ]);
});

test("Cancel removes nothing", { tag: once }, async ({ page, say }) => {
  const subscription = subscriptionPage(page, say);
  await openSubscription(page, say, "Baltic Mail Standard");
  await subscription.edit.click();
  await subscription.box.uncheck();
  await subscription.cancel.click();
  await expect(subscription.dialog).toBeHidden();
  await expect(subscription.partner).toContainText("1000123");
  await expect(subscription.edit).toBeFocused();
});
