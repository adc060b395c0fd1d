import { openSubscription, subscriptionPage } from "./kit/subscriptions.ts";
import { expect, test } from "./kit/test.ts";

test("what somebody else has changed meanwhile is shown before anything is overwritten, and what was typed stays", async ({
  page,
  say,
  signedIn,
  language,
}) => {
  const subscription = subscriptionPage(page, say);
  await openSubscription(page, say, "Baltic Mail Standard");
  await subscription.edit.click();
  await subscription.field.fill("1000124");
  await subscription.check.click();
  await expect(subscription.submit).not.toHaveAttribute("aria-disabled", "true");

  const bartek = await signedIn("bartek");
  const id = new URL(page.url()).pathname.split("/").at(-1);
  const path = `/api/v1/subscriptions/${id}/partner-of-record`;
  expect((await bartek.put(path, { data: { partnerId: "1000600" } })).status()).toBe(200);

  await subscription.submit.click();
  const told = {
    en: ["It was changed in the meantime", "Your change was not made."],
    pl: ["W międzyczasie nastąpiła zmiana", "Zmiana nie została wprowadzona."],
  }[language];
  for (const text of [...told, "Chmura Plus", "1000600", "Bartek Sadowski"]) {
    await expect(subscription.answer).toContainText(text);
  }
  await expect(subscription.field).toHaveValue("1000124");
  expect(await (await bartek.get(path)).json()).toMatchObject({ partner: { partnerId: "1000600" } });

  // Whoever has seen that, and still wants it, submits once more.
  await subscription.submit.click();
  await expect(subscription.dialog).toBeHidden();
  await expect(subscription.partner).toContainText("1000124");
  await expect(subscription.history.getByRole("listitem")).toContainText([
    "Kowal IT Gdańsk",
    "Chmura Plus",
    "Kowal IT Kraków",
  ]);
});
