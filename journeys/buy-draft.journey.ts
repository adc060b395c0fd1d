import { checkOut, countBought, startOrder } from "./kit/buying.ts";
import { expect, once, test } from "./kit/test.ts";

// A draft loses nothing, and an order is placed once or not at all.

test("what is typed is kept without asking, survives the tab, and is found on another device", { tag: once }, async ({
  page,
  context,
  say,
  signedIn,
}) => {
  const anna = await signedIn("anna");
  const wizard = checkOut(page, say);
  const { id } = await startOrder(anna, "Baltic Office Business");
  await page.goto(`/admin/check-out/${id}?step=1`);
  await wizard.quantity("Baltic Office Business").fill("31");
  await wizard.next.click();
  await wizard.street.fill("Leśna 8");
  await wizard.street.blur();
  await expect(wizard.saved).toBeVisible();
  await page.goBack();
  await expect(wizard.quantity("Baltic Office Business")).toHaveValue("31");
  await page.goForward();
  await expect(wizard.street).toHaveValue("Leśna 8");
  await page.close();

  const bartek = await signedIn("bartek");
  expect(await (await bartek.get(`/api/v1/orders/${id}`)).json()).toMatchObject({
    items: [{ seats: 31 }],
    payment: { billingAddress: { street: "Leśna 8" } },
  });
  const again = await context.newPage();
  await again.goto("/admin/purchase-services");
  await again.getByRole("link", { name: /: Baltic Office Business$/ }).click();
  await expect(checkOut(again, say).heading).toBeFocused();
  await expect(checkOut(again, say).quantity("Baltic Office Business")).toHaveValue("31");
});

test("a draft is discarded after one question, and its address says so", async ({ page, say, signedIn, language }) => {
  const anna = await signedIn("anna");
  const { id } = await startOrder(anna, "Baltic Office Business");
  await page.goto("/admin/purchase-services");
  await page.getByRole("button", { name: `${say("Discard")}: Baltic Office Business`, exact: true }).click();
  await page
    .getByRole("dialog")
    .getByRole("button", { name: say("Discard"), exact: true })
    .click();
  await expect(page.getByRole("dialog")).toBeHidden();
  await expect(page.getByRole("link", { name: /: Baltic Office Business$/ })).toHaveCount(0);
  await page.goto(`/admin/check-out/${id}?step=2`);
  await expect(
    page.getByText({ en: "This order was discarded", pl: "Ta wersja robocza zamówienia została usunięta" }[language]),
  ).toBeVisible();
});

test("what cannot be ordered says so beside its field, and the rest is kept", async ({
  page,
  say,
  signedIn,
  language,
}) => {
  const anna = await signedIn("anna");
  const wizard = checkOut(page, say);
  const { id } = await startOrder(anna, "Baltic Office Business");
  await page.goto(`/admin/check-out/${id}?step=1`);
  const quantity = wizard.quantity("Baltic Office Business");
  await quantity.fill("0");
  await expect(quantity).toHaveAttribute("aria-invalid", "true");
  await expect(quantity).toHaveAccessibleDescription(
    { en: /Enter a number from 1/, pl: /Wpisz liczbę od 1/ }[language],
  );
  await wizard.next.click();
  await expect(quantity).toBeFocused();
  await page.getByRole("link", { name: { en: "Review and payment", pl: "Przegląd i płatność" }[language] }).click();
  await expect(wizard.street).toBeVisible();
  await page.getByRole("link", { name: { en: /^Go to: /, pl: /^Przejdź do: / }[language] }).click();
  await quantity.fill("12");
  await wizard.next.click();
  await wizard.vatId.fill("PL 123");
  await wizard.vatId.blur();
  await expect(wizard.vatId).toHaveAttribute("aria-invalid", "true");
  await wizard.next.click();
  await expect(wizard.vatId).toBeFocused();
  await wizard.vatId.fill("526-025-02-74");
  await wizard.vatId.blur();
  await expect(wizard.saved).toBeVisible();
  await expect(wizard.vatId).not.toHaveAttribute("aria-invalid", "true");
  await wizard.street.fill("");
  await wizard.next.click();
  await expect(wizard.street).toBeFocused();
  await expect(wizard.street).toHaveAttribute("aria-invalid", "true");
});

test("two tabs that change different things lose neither; the same thing is decided by the person", {
  tag: once,
}, async ({ page, context, say, signedIn, language }) => {
  const anna = await signedIn("anna");
  const { id } = await startOrder(anna, "Baltic Office Business", "Baltic Voice Team");
  const one = checkOut(page, say);
  await page.goto(`/admin/check-out/${id}?step=1`);
  await expect(one.quantity("Baltic Voice Team")).toBeVisible();
  const other = await context.newPage();
  const two = checkOut(other, say);
  await other.goto(`/admin/check-out/${id}?step=1`);
  await two.quantity("Baltic Voice Team").fill("7");
  await two.quantity("Baltic Voice Team").blur();
  await expect(two.saved).toBeVisible();

  await one.quantity("Baltic Office Business").fill("12");
  await one.quantity("Baltic Office Business").blur();
  await expect(one.saved).toBeVisible();
  await expect(one.quantity("Baltic Voice Team")).toHaveValue("7");
  await expect(one.quantity("Baltic Office Business")).toHaveValue("12");

  await two.quantity("Baltic Office Business").fill("40");
  await two.quantity("Baltic Office Business").blur();
  const changed = { en: "changed elsewhere in the meantime", pl: "zmieniono w międzyczasie w innym miejscu" }[language];
  await expect(other.getByRole("alert")).toContainText(changed);
  await expect(two.quantity("Baltic Office Business")).toHaveValue("40");
  await other.getByRole("button", { name: { en: "Save what I entered", pl: "Zapisz moje zmiany" }[language] }).click();
  await expect(two.saved).toBeVisible();
  expect(await (await anna.get(`/api/v1/orders/${id}`)).json()).toMatchObject({ items: [{ seats: 40 }, { seats: 7 }] });
});

test("what is typed while the network is away is kept on the page and saved when it is back", { tag: once }, async ({
  page,
  context,
  say,
  signedIn,
  language,
}) => {
  const anna = await signedIn("anna");
  const wizard = checkOut(page, say);
  const { id } = await startOrder(anna, "Baltic Office Business");
  await page.goto(`/admin/check-out/${id}?step=1`);
  await expect(wizard.saved).toBeVisible();
  await context.setOffline(true);
  await wizard.quantity("Baltic Office Business").fill("14");
  await expect(page.getByText({ en: "kept on this page", pl: "pozostają na tej stronie" }[language])).toBeVisible();
  await context.setOffline(false);
  await expect(wizard.saved).toBeVisible();
  await expect(wizard.quantity("Baltic Office Business")).toHaveValue("14");
  expect(await (await anna.get(`/api/v1/orders/${id}`)).json()).toMatchObject({ items: [{ seats: 14 }] });
});

test("a double click, a lost answer and a second tab make one order", { tag: once }, async ({
  page,
  context,
  say,
  signedIn,
}) => {
  const anna = await signedIn("anna");
  const wizard = checkOut(page, say);
  const before = await countBought(anna);
  const { id } = await startOrder(anna, "Baltic Office Business");
  const other = await context.newPage();
  const second = checkOut(other, say);
  await other.goto(`/admin/check-out/${id}?step=3`);
  await expect(second.place).toBeVisible();
  await page.goto(`/admin/check-out/${id}?step=3`);

  // The server places it, and the browser never hears of it.
  await page.route("**/placement", async (route) => {
    await route.fetch();
    await route.abort("internetdisconnected");
  });
  await wizard.place.dblclick();
  await expect(page.getByRole("alert")).toContainText("Doradc");
  await page.unroute("**/placement");
  await wizard.place.click();
  await expect(wizard.ordered).toBeVisible();

  await second.place.click();
  await expect(second.ordered).toBeVisible();
  expect(await countBought(anna)).toEqual({ orders: before.orders + 1, subscriptions: before.subscriptions + 1 });
});

test("a partner that may not serve any more, or a price that has changed, is told with its way out before anything is placed", async ({
  page,
  say,
  signedIn,
  product,
  language,
}) => {
  const [anna, operator] = [await signedIn("anna"), await signedIn("operator")];
  const wizard = checkOut(page, say);
  const before = await countBought(anna);
  const order = await startOrder(anna, "Baltic Office Business");
  await anna.put(`/api/v1/orders/${order.id}/partner-of-record`, { data: { partnerId: "1000124" } });
  await page.goto(`/admin/check-out/${order.id}?step=3`);
  // It is read twice: before its page is there, and with it.
  await page.waitForLoadState("networkidle");
  await expect(wizard.place).not.toHaveAttribute("aria-disabled", "true");

  await product.database.owner.query("update partner set state = 'suspended' where partner_number = '1000124'");
  await wizard.place.click();
  await expect(page.getByRole("main")).toContainText(
    { en: "A partner cannot serve an item", pl: "Partner nie może obsługiwać pozycji" }[language],
  );
  await page
    .getByRole("link", {
      name: { en: "Change or remove its partner", pl: "Zmień lub usuń partnera tej pozycji" }[language],
    })
    .click();
  await wizard.field.fill("1000123");
  await wizard.check.click();
  await wizard.submit.click();
  await expect(wizard.pane).toContainText("Kowal IT Kraków");
  await wizard.next.click();
  await expect(wizard.place).not.toHaveAttribute("aria-disabled", "true");

  const price = { country: "PL", term: "yearly", price: { amount: "555.00", currency: "PLN" } };
  const set = await operator.put(`/api/v1/plans/${order.items[0]?.plan.id}/prices`, { data: price });
  expect(set.status(), await set.text()).toBe(200);
  await wizard.place.click();
  await expect(page.getByRole("alert")).toContainText("682,65".replace(",", language === "pl" ? "," : "."));
  expect(await countBought(anna)).toEqual(before);
  await wizard.place.click();
  await expect(wizard.ordered).toContainText("Kowal IT Kraków");
});

test("a partner that may not serve any more is told as soon as one comes back to the page", { tag: once }, async ({
  page,
  say,
  signedIn,
  product,
}) => {
  const anna = await signedIn("anna");
  const wizard = checkOut(page, say);
  const order = await startOrder(anna, "Baltic Office Business");
  await anna.put(`/api/v1/orders/${order.id}/partner-of-record`, { data: { partnerId: "1000124" } });
  await page.goto(`/admin/check-out/${order.id}?step=3`);
  // It is read twice: before its page is there, and with it.
  await page.waitForLoadState("networkidle");
  await expect(wizard.place).not.toHaveAttribute("aria-disabled", "true");

  await product.database.owner.query("update partner set state = 'suspended' where partner_number = '1000124'");
  const readAgain = page.waitForResponse((response) => response.url().endsWith(`/api/v1/orders/${order.id}`));
  await page.evaluate(() => document.dispatchEvent(new Event("visibilitychange", { bubbles: true })));
  await readAgain;
  await expect(wizard.place).toHaveAttribute("aria-disabled", "true");
  await expect(page.getByRole("main")).toContainText("Kowal IT Gdańsk nie ma obecnie autoryzacji firmy Baltic Cloud.");
  await expect(wizard.place).not.toHaveAccessibleDescription("");
});
