import { listedSubscription, subscriptionPage } from "./kit/subscriptions.ts";
import { expect, once, test } from "./kit/test.ts";

// The list of subscriptions: search, filter, sort; the address remembers.

const names = { office: "Baltic Office Business", mail: "Baltic Mail Standard", security: "Baltic Security Plus" };

test("with several, the list picks one; it opens beside the list, and Back returns to where one was", {
  tag: once,
}, async ({ page, say }) => {
  await page.goto("/admin");
  await page
    .getByRole("navigation")
    .getByRole("link", { name: say("Subscriptions"), exact: true })
    .click();
  const list = page.getByRole("list", { name: say("Subscriptions"), exact: true });
  await expect(list.getByRole("link")).toContainText([names.mail, names.office, names.security]);
  const subscription = subscriptionPage(page, say);
  await expect(subscription.details).toHaveCount(0);

  await listedSubscription(page, say, names.mail).click();
  await expect(subscription.details).toBeFocused();
  await expect(page).toHaveTitle(`${names.mail} · ${say("Subscriptions")} · Doradca`);
  await expect(listedSubscription(page, say, names.mail)).toHaveAttribute("aria-current", "page");
  await listedSubscription(page, say, names.office).click();
  await expect(subscription.nameAndCost).toContainText(names.office);
  await page.goBack();
  await expect(subscription.nameAndCost).toContainText(names.mail);
  await page.goBack();
  await expect(subscription.details).toHaveCount(0);
  await page.goForward();
  await expect(subscription.nameAndCost).toContainText(names.mail);
});

test("the dialog is in the address: Back closes it, and a reload shows it again", { tag: once }, async ({
  page,
  say,
}) => {
  await page.goto("/admin/subscriptions");
  await listedSubscription(page, say, names.mail).click();
  const subscription = subscriptionPage(page, say);
  await subscription.edit.click();
  await expect(subscription.dialog).toBeVisible();
  await page.reload();
  await expect(subscription.dialog).toBeVisible();
  await expect(subscription.field).toHaveValue("1000123");
  await page.goBack();
  await expect(subscription.dialog).toBeHidden();
  await expect(subscription.partner).toContainText("1000123");
});

test("a search narrows the list, and the address remembers it after a reload", async ({ page, say, language }) => {
  await page.goto("/admin/subscriptions");
  const list = page.getByRole("list", { name: say("Subscriptions"), exact: true });
  const search = page.getByRole("searchbox", {
    name: { en: "Search subscriptions", pl: "Szukaj subskrypcji" }[language],
    exact: true,
  });
  await search.fill("mail");
  await expect(list.getByRole("link")).toContainText([names.mail]);
  await expect(list.getByRole("link")).toHaveCount(1);
  await expect(page).toHaveURL("/admin/subscriptions?q=mail");
  await page.reload();
  await expect(search).toHaveValue("mail");
  await expect(list.getByRole("link")).toHaveCount(1);

  await search.fill("nothing like it");
  await page
    .getByRole("button", { name: { en: "Clear the filter", pl: "Wyczyść filtr" }[language], exact: true })
    .click();
  await expect(list.getByRole("link")).toHaveCount(3);
  await expect(page).toHaveURL("/admin/subscriptions");
});

test("No partner shows what lacks one, and never what a reseller sold", async ({ page, say }) => {
  await page.goto("/admin");
  await page
    .getByRole("region", { name: say("Billing"), exact: true })
    .getByRole("link", { name: say("No partner"), exact: true })
    .click();
  await expect(page).toHaveURL("/admin/subscriptions?partner=none");
  const list = page.getByRole("list", { name: say("Subscriptions"), exact: true });
  await expect(list.getByRole("link")).toHaveCount(1);
  await expect(list.getByRole("link")).toContainText(names.office);
  const filter = page.getByRole("button", { name: say("No partner"), exact: true });
  await expect(filter).toHaveAttribute("aria-pressed", "true");
  await filter.click();
  await expect(list.getByRole("link")).toHaveCount(3);
  await expect(page).toHaveURL("/admin/subscriptions");
});

test("the order is chosen, and the address remembers it after a reload", { tag: once }, async ({
  page,
  say,
  language,
}) => {
  await page.goto("/admin/subscriptions");
  const list = page.getByRole("list", { name: say("Subscriptions"), exact: true });
  const order = page.getByRole("combobox", { name: { en: "Sort by", pl: "Sortuj według" }[language], exact: true });
  await order.selectOption("-name");
  await expect(list.getByRole("link")).toContainText([names.security, names.office, names.mail]);
  await expect(page).toHaveURL("/admin/subscriptions?sort=-name");
  await page.reload();
  await expect(list.getByRole("link")).toContainText([names.security, names.office, names.mail]);
  await order.selectOption("seats");
  await expect(list.getByRole("link")).toContainText([names.office]);
  await expect(page).toHaveURL("/admin/subscriptions?sort=seats");
});

test("the address of a subscription that is not one's own leads to nothing", { tag: once }, async ({
  page,
  say,
  signedIn,
  language,
}) => {
  const erik = await signedIn("erik");
  const { items } = await (await erik.get("/api/v1/subscriptions")).json();
  await page.goto(`/admin/subscriptions/${items[0].id}`);
  await expect(page.getByRole("alert")).toContainText(
    { en: "There is nothing here", pl: "Nie ma tu niczego" }[language],
  );
  await expect(subscriptionPage(page, say).nameAndCost).toHaveCount(0);
});

test.describe("in every state", () => {
  test.use({ as: "dorota" });

  test("the filters by state show what is in that state, together and each alone", { tag: once }, async ({
    page,
    say,
  }) => {
    await page.goto("/admin/subscriptions");
    const list = page.getByRole("list", { name: say("Subscriptions"), exact: true });
    await expect(list.getByRole("link")).toHaveCount(4);
    await page.getByRole("button", { name: say("suspended"), exact: true }).click();
    await expect(list.getByRole("link")).toHaveCount(1);
    await expect(list.getByRole("link")).toContainText(say("suspended"));
    await expect(page).toHaveURL("/admin/subscriptions?state=suspended");
    await page.getByRole("button", { name: say("active"), exact: true }).click();
    await expect(list.getByRole("link")).toHaveCount(4);
    await page.reload();
    for (const state of ["active", "suspended"] as const) {
      await expect(page.getByRole("button", { name: say(state), exact: true })).toHaveAttribute("aria-pressed", "true");
    }
    for (const state of ["pending", "cancelled", "expired"] as const) {
      await expect(page.getByRole("button", { name: say(state), exact: true })).toHaveAttribute(
        "aria-pressed",
        "false",
      );
    }
  });

  test("a correction of the record is marked as one, with its reason", async ({ page, say, language }) => {
    await page.goto("/admin/subscriptions");
    await listedSubscription(page, say, "Baltic Office Enterprise").click();
    const { history } = subscriptionPage(page, say);
    await expect(history).toContainText({ en: "Corrected", pl: "Sprostowano" }[language]);
    await expect(history).toContainText("Pismo przychodni wskazuje na te dwa miesiące Bursztyn Net");
    await expect(history).toContainText({ en: "removed person", pl: "osoba usunięta" }[language]);
  });
});

test.describe("with one subscription", () => {
  test.use({ as: "erik" });

  test("it opens by itself, and the address names it", { tag: once }, async ({ page, say }) => {
    await page.goto("/admin");
    await page.getByRole("link", { name: say("View and edit subscriptions"), exact: true }).click();
    await expect(page).toHaveURL(/\/admin\/subscriptions\/sub_[0-9a-z]+$/);
    const subscription = subscriptionPage(page, say);
    await expect(subscription.details).toBeVisible();
    await expect(subscription.nameAndCost).toContainText("Baltic Office Basic");
    await page.goBack();
    await expect(page).toHaveURL("/admin");
  });
});
