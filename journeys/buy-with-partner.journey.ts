import { checkOut, countBought, startOrder } from "./kit/buying.ts";
import { subscriptionPage } from "./kit/subscriptions.ts";
import { expect, once, test } from "./kit/test.ts";

// Journey 2: name a partner while buying.

test("from Purchase services to the confirmation, with a typed ID", async ({ page, say, language }) => {
  const wizard = checkOut(page, say);
  await page.goto("/admin");
  await page
    .getByRole("navigation")
    .getByRole("link", { name: say("Purchase services"), exact: true })
    .click();
  await page
    .getByRole("region", { name: "Baltic Office", exact: true })
    .getByRole("button", { name: say("Plans and prices"), exact: true })
    .click();
  await page
    .getByRole("group", { name: "Business", exact: true })
    .getByRole("menuitem", { name: say("Buy now"), exact: true })
    .click();

  await expect(page).toHaveURL(/\/admin\/check-out\/ord_[0-9a-z]+\?step=1$/);
  await expect(wizard.heading).toBeFocused();
  await wizard.quantity("Baltic Office Business").fill("25");
  const price = new Intl.NumberFormat(language === "pl" ? "pl" : "en-GB", { style: "currency", currency: "PLN" });
  // 25 licences at 499.00 for a year, and 23 % of it.
  for (const sum of [12475, 2869.25, 15344.25]) {
    await expect(wizard.summary).toContainText(price.format(sum).replaceAll("\u00A0", " "));
  }
  await wizard.next.click();
  await expect(page).toHaveURL(/step=2$/);
  await expect(wizard.step).toBeFocused();
  await wizard.street.fill("Polna 4");
  await wizard.town.fill("Kraków");

  await expect(wizard.pane).toContainText(say("No partner"));
  await wizard.add.click();
  await expect(wizard.field).toBeFocused();
  await wizard.field.fill("1000-124");
  await wizard.check.click();
  await expect(wizard.answer).toContainText("Kowal IT Gdańsk");
  await wizard.submit.click();
  await expect(wizard.field).toBeHidden();
  await expect(wizard.pane).toContainText("Kowal IT Gdańsk");

  // Until it is placed, it is changed and removed again.
  await wizard.change.click();
  await wizard.field.fill("1000123");
  await wizard.field.press("Enter");
  await expect(wizard.submit).not.toHaveAttribute("aria-disabled", "true");
  await wizard.field.press("Enter");
  await expect(wizard.pane).toContainText("Kowal IT Kraków");
  await wizard.remove.click();
  await expect(wizard.pane).toContainText(say("No partner"));
  await wizard.add.click();
  await wizard.field.fill("1000124");
  await wizard.check.click();
  await wizard.submit.click();
  await expect(wizard.pane).toContainText("Kowal IT Gdańsk");

  await wizard.next.click();
  await expect(page).toHaveURL(/step=3$/);
  await wizard.place.click();
  await expect(page).toHaveURL(/\/admin\/orders\/ord_[0-9a-z]+$/);
  const heading = page.getByRole("heading", { level: 1 });
  await expect(heading).toContainText(/\d{6}/);
  const orderName = await heading.innerText();
  await expect(
    page.getByRole("navigation").getByRole("link", { name: say("Purchase services"), exact: true }),
  ).toHaveAttribute("aria-current", "true");
  await expect(wizard.ordered).toContainText("Kowal IT Gdańsk");
  await expect(wizard.ordered).toContainText("1000124");
  await expect(wizard.ordered).toContainText(price.format(15344.25).replaceAll("\u00A0", " "));
  await wizard.ordered.getByRole("link", { name: "Baltic Office Business" }).click();
  await expect(subscriptionPage(page, say).partner).toContainText("1000124");
  await expect(subscriptionPage(page, say).history.getByRole("listitem")).toHaveCount(1);

  await page.goto("/admin/purchase-services");
  const orders = page.getByRole("region", { name: say("Your orders"), exact: true });
  await orders.getByRole("link").first().click();
  await expect(wizard.ordered).toContainText("Kowal IT Gdańsk");

  await page.goto("/admin");
  await expect(page.getByRole("table").getByRole("link", { name: orderName, exact: true })).toBeVisible();
});

test("without a partner: it is asked once whether that is meant, and in nobody's way", async ({
  page,
  say,
  signedIn,
  language,
}) => {
  const anna = await signedIn("anna");
  const wizard = checkOut(page, say);
  const question = page.getByText(
    { en: "No partner will help with these subscriptions.", pl: "Te subskrypcje nie będą mieć partnera" }[language],
  );
  const { id } = await startOrder(anna, "Baltic Mail Plus");
  await page.goto(`/admin/check-out/${id}?step=3`);
  await expect(question).toBeVisible();
  await page.getByRole("button", { name: { en: "Yes, without a partner", pl: "Tak, bez partnera" }[language] }).click();
  await expect(question).toBeHidden();
  await page.reload();
  await expect(wizard.place).toBeVisible();
  await expect(question).toBeHidden();
  await wizard.place.click();
  await expect(wizard.ordered).toContainText(say("No partner"));

  const other = await startOrder(anna, "Baltic Mail Plus");
  await page.goto(`/admin/check-out/${other.id}?step=3`);
  await expect(question).toBeVisible();
  await wizard.place.click();
  await expect(wizard.ordered).toContainText(say("No partner"));
});

test("several items, each with its own partner; a check answers for each", async ({
  page,
  say,
  signedIn,
  language,
}) => {
  const anna = await signedIn("anna");
  const wizard = checkOut(page, say);
  const { id } = await startOrder(anna, "Baltic Mail Plus", "Baltic Voice Team");
  await page.goto(`/admin/check-out/${id}?step=2`);
  await wizard.add.click();
  // Mailwerk serves Baltic Mail only.
  await wizard.field.fill("1000400");
  await wizard.check.click();
  await expect(wizard.answer).toContainText("Baltic Voice Team");
  await expect(wizard.answer).toContainText("Baltic Mail Plus");
  await expect(wizard.submit).toHaveAttribute("aria-disabled", "true");
  const some = { en: "Submit for the items it may serve", pl: "Prześlij dla pozycji, które może obsługiwać" }[language];
  await wizard.pane.getByRole("button", { name: some, exact: true }).click();
  await expect(wizard.field).toBeHidden();
  await expect(wizard.pane.getByRole("listitem").filter({ hasText: "Baltic Mail Plus" })).toContainText("1000400");

  const choose = {
    en: "Choose the partner of this item: Baltic Voice Team",
    pl: "Wybierz partnera tej pozycji: Baltic Voice Team",
  }[language];
  await wizard.pane.getByRole("button", { name: choose, exact: true }).click();
  await wizard.field.fill("1000123");
  await wizard.check.click();
  await wizard.submit.click();
  await expect(wizard.pane.getByRole("listitem").filter({ hasText: "Baltic Voice Team" })).toContainText("1000123");

  await wizard.next.click();
  await wizard.place.click();
  const row = (name: string) => wizard.ordered.getByRole("row").filter({ hasText: name });
  await expect(row("Baltic Mail Plus")).toContainText("Mailwerk");
  await expect(row("Baltic Voice Team")).toContainText("Kowal IT Kraków");
});

test("plans are added and taken out, and what was taken out comes back with its partner", { tag: once }, async ({
  page,
  say,
  signedIn,
  language,
}) => {
  const anna = await signedIn("anna");
  const wizard = checkOut(page, say);
  const { id } = await startOrder(anna, "Baltic Mail Plus");
  await anna.put(`/api/v1/orders/${id}/partner-of-record`, { data: { partnerId: "1000123" } });
  await page.goto(`/admin/check-out/${id}?step=1`);
  await page.getByRole("button", { name: { en: "Add another plan", pl: "Dodaj kolejny plan" }[language] }).click();
  await page.getByRole("group", { name: "Baltic Voice", exact: true }).getByRole("menuitem", { name: /^Team/ }).click();
  await expect(wizard.quantity("Baltic Voice Team")).toBeFocused();
  const takeOut = { en: "Take out: Baltic Mail Plus", pl: "Usuń z zamówienia: Baltic Mail Plus" }[language];
  await page.getByRole("button", { name: takeOut, exact: true }).click();
  await expect(wizard.item("Baltic Mail Plus")).toBeHidden();
  await expect(wizard.summary).not.toContainText("Baltic Mail Plus");
  await page.getByRole("button", { name: say("Undo"), exact: true }).click();
  await expect(wizard.item("Baltic Mail Plus")).toBeVisible();
  await wizard.next.click();
  await expect(wizard.pane.getByRole("listitem").filter({ hasText: "Baltic Mail Plus" })).toContainText("1000123");
});

test("the partner chosen in the directory comes back into the order, its ID filled in and checked", {
  tag: once,
}, async ({ page, say, signedIn }) => {
  const anna = await signedIn("anna");
  const wizard = checkOut(page, say);
  const { id, items } = await startOrder(anna, "Baltic Mail Plus", "Baltic Voice Team");
  await page.goto(`/admin/check-out/${id}?step=2&partner=1000123`);
  await expect(wizard.field).toHaveValue("1000123");
  await expect(wizard.answer).toContainText("Kowal IT Kraków");
  await wizard.submit.click();
  await expect(wizard.pane).toContainText("Kowal IT Kraków");
  await expect(page).toHaveURL(/\?step=2$/);

  await page.goto(`/admin/check-out/${id}?step=2&partner=1000400&item=${items[0]?.id}`);
  await expect(wizard.answer).toContainText("Mailwerk");
  await wizard.submit.click();
  await expect(wizard.pane.getByRole("listitem").filter({ hasText: "Baltic Mail Plus" })).toContainText("1000400");
  await expect(wizard.pane.getByRole("listitem").filter({ hasText: "Baltic Voice Team" })).toContainText("1000123");
});

test("a partner chosen before there is an order is kept, shown, and put on the next one", { tag: once }, async ({
  page,
  say,
}) => {
  const wizard = checkOut(page, say);
  const kept = page.getByRole("region").filter({ hasText: "Kowal IT Kraków" });
  await page.goto("/admin/purchase-services?partner=1000123");
  await expect(kept).toContainText("1000123");
  await expect(page).toHaveURL(/\/admin\/purchase-services$/);
  await expect(kept.getByRole("link", { name: say("Change"), exact: true })).toHaveAttribute(
    "href",
    /directory.*country=PL/,
  );
  await kept.getByRole("button", { name: say("Remove"), exact: true }).click();
  await expect(kept).toHaveCount(0);

  await page.goto("/admin/purchase-services?partner=1000123");
  await expect(kept).toContainText("1000123");
  const before = await countBought(page.request);
  await page
    .getByRole("button", { name: say("Plans and prices"), exact: true })
    .first()
    .click();
  await page
    .getByRole("menuitem", { name: say("Buy now"), exact: true })
    .first()
    .click();
  await wizard.next.click();
  await expect(wizard.pane).toContainText("Kowal IT Kraków");
  await page.goto("/admin/purchase-services");
  await expect(page.getByRole("button", { name: say("Plans and prices"), exact: true }).first()).toBeVisible();
  await expect(kept).toHaveCount(0);
  expect(await countBought(page.request)).toEqual(before);
});
