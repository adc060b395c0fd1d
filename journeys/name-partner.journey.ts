import { listedSubscription, openSubscription, subscriptionPage } from "./kit/subscriptions.ts";
import { expect, once, test } from "./kit/test.ts";

// Journey 3: name a partner on a subscription that exists.

const whatNamingGives =
  "The partner gets no admin rights. It will see your organization's name and this subscription's service, plan, number of licences, state and renewal date.";

test("a partner is named through More actions, and stands on the page with no reload and after one", async ({
  page,
  say,
  language,
}) => {
  let loads = 0;
  page.on("load", () => {
    loads += 1;
  });
  await page.goto("/admin");
  await page.getByRole("link", { name: say("View and edit subscriptions"), exact: true }).click();
  await listedSubscription(page, say, "Baltic Office Business").click();
  const subscription = subscriptionPage(page, say);
  await expect(subscription.details).toBeVisible();
  await expect(subscription.partner).toContainText(say("No partner"));

  await expect(subscription.moreActions).toHaveCount(1);
  await subscription.nameAndCost.getByRole("button", { name: say("More actions"), exact: true }).click();
  await subscription.add.click();
  await expect(subscription.dialog).toContainText(say(whatNamingGives));

  await subscription.field.fill("1000-124");
  await subscription.check.click();
  await expect(subscription.answer).toContainText(
    {
      en: "Kowal IT Gdańsk, Gdańsk, Poland: an authorized Baltic Cloud partner for this service in this country.",
      pl: "Kowal IT Gdańsk, Gdańsk, Polska: autoryzowany partner firmy Baltic Cloud dla tej usługi w tym kraju.",
    }[language],
  );
  await subscription.submit.click();
  await expect(subscription.dialog).toBeHidden();

  await expect(subscription.partner).toContainText("1000124");
  await expect(subscription.partner).toContainText("Kowal IT Gdańsk");
  await expect(subscription.partner).toContainText("Anna Zielińska");
  await expect(listedSubscription(page, say, "Baltic Office Business")).toContainText("Kowal IT Gdańsk, 1000124");
  await expect(subscription.history.getByRole("listitem")).toContainText(["Kowal IT Gdańsk"]);
  expect(loads).toBe(1);

  await page.reload();
  await expect(subscription.partner).toContainText("1000124");
  await expect(subscription.partner).toContainText("Kowal IT Gdańsk");
});

test("Submit is refused, and says why, until exactly the typed ID has been checked and may serve", async ({
  page,
  say,
  language,
}) => {
  const subscription = subscriptionPage(page, say);
  await openSubscription(page, say, "Baltic Office Business");
  await subscription.moreActions.click();
  await subscription.add.click();
  const refusedBecause = async (reason: string) => {
    await expect(subscription.submit).toHaveAttribute("aria-disabled", "true");
    await expect(subscription.submit).toHaveAccessibleDescription(reason);
  };
  const notTyped = {
    en: "Type the ID that the partner gave you, and check it.",
    pl: "Wpisz identyfikator otrzymany od partnera i sprawdź go.",
  }[language];
  const notChecked = { en: "Check the ID before you submit it.", pl: "Przed przesłaniem sprawdź identyfikator." }[
    language
  ];
  const refused = {
    en: "This ID cannot be submitted. Check another one.",
    pl: "Tego identyfikatora nie można przesłać. Sprawdź inny.",
  }[language];

  await refusedBecause(notTyped);
  await subscription.field.fill("1000124");
  await refusedBecause(notChecked);
  await subscription.check.click();
  await expect(subscription.submit).not.toHaveAttribute("aria-disabled", "true");
  await subscription.field.fill("1000123");
  await refusedBecause(notChecked);
  await subscription.field.fill("1000300");
  await subscription.check.click();
  await refusedBecause(refused);
  await subscription.submit.click({ force: true });
  await expect(subscription.dialog).toBeVisible();
  await subscription.cancel.click();
  await expect(subscription.partner).toContainText(say("No partner"));
});

test("where there is a partner already, adding is disabled and points to Edit", async ({ page, say, language }) => {
  const subscription = subscriptionPage(page, say);
  await openSubscription(page, say, "Baltic Mail Standard");
  await subscription.moreActions.click();
  await expect(subscription.add).toHaveAttribute("aria-disabled", "true");
  await expect(subscription.add).toHaveAccessibleDescription(
    {
      en: "This subscription has a partner of record. To name another, use Edit partner of record.",
      pl: "Ta subskrypcja ma zarejestrowanego partnera. Aby podać innego, użyj polecenia Edytuj zarejestrowanego partnera.",
    }[language],
  );
});

test("naming is told to whoever names, and can be undone: the subscription is without a partner again, the history keeps it", {
  tag: once,
}, async ({ page, say }) => {
  const subscription = subscriptionPage(page, say);
  await openSubscription(page, say, "Baltic Office Business");
  await subscription.moreActions.click();
  await subscription.add.click();
  await subscription.field.fill("1000123");
  await subscription.field.press("Enter");
  await expect(subscription.submit).not.toHaveAttribute("aria-disabled", "true");
  await subscription.submit.click();
  await expect(subscription.toasts).toContainText("Baltic Office Business: Kowal IT Kraków, 1000123");
  await subscription.undo.click();
  await expect(subscription.partner).toContainText(say("No partner"));
  await expect(subscription.history).toContainText("Kowal IT Kraków");
  await page.reload();
  await expect(subscription.partner).toContainText(say("No partner"));
  await expect(subscription.history).toContainText("Kowal IT Kraków");
});
