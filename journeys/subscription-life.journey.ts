import type { Page } from "@playwright/test";
import { expectAccessible } from "./kit/accessibility.ts";
import { findSubscriptions } from "./kit/find-subscriptions.ts";
import { refusePointer, tabTo } from "./kit/keyboard.ts";
import { openSubscription, subscriptionPage } from "./kit/subscriptions.ts";
import { expect, once, test } from "./kit/test.ts";

// A subscription's life from its page: each change says what it costs, from when, and what happens to the partner, before it is made.

const words = {
  en: {
    change: "Change subscription",
    licences: "Number of licences",
    term: "Term",
    confirm: "Confirm change",
    undo: "Undo planned change",
    off: "Turn off automatic renewal",
    on: "Turn on automatic renewal",
    cancel: "Cancel subscription",
    keep: "Keep subscription",
    understood: "I understand that this is final and that nothing is refunded",
    due: /^Due now, with tax: PLN\s[\d,]+\.\d\d$/,
    detailed: /The rest of the term, from .+ costs .+ and 23% tax .+ due now\./,
    atOnce: "The change takes effect at once.",
    later: "The change takes effect at the renewal on ",
    nothingDue: "Nothing is due now.",
    partnerStays: "The partner of record stays: Kowal IT Kraków, 1000123.",
    partnerUntil: "The partner of record, Kowal IT Kraków, 1000123, stays until then.",
    partnerEnds: "The period of the partner of record, Kowal IT Kraków, 1000123, ends at the same instant.",
    noRefund: "Nothing is refunded",
    planned: "Planned from",
    notRenewed: "It is not renewed:",
    final: "That is final",
    onlyAdmins:
      "Only your organization's global admins and billing admins can buy and change what is bought. Ask one of them.",
    onlyReseller: "only the reseller can change it",
  },
  pl: {
    change: "Zmień subskrypcję",
    licences: "Liczba licencji",
    term: "Okres",
    confirm: "Potwierdź zmianę",
    undo: "Cofnij zaplanowaną zmianę",
    off: "Wyłącz automatyczne odnawianie",
    on: "Włącz automatyczne odnawianie",
    cancel: "Anuluj subskrypcję",
    keep: "Zachowaj subskrypcję",
    understood: "Rozumiem, że jest to ostateczne i że opłata nie zostanie zwrócona",
    due: /^Do zapłaty teraz, z podatkiem: [\d\s]+,\d\d\szł$/,
    detailed: /Reszta okresu, od .+ kosztuje .+ i podatek 23% .+ do zapłaty teraz\./,
    atOnce: "Zmiana obowiązuje od razu.",
    later: "Zmiana obowiązuje od odnowienia w dniu ",
    nothingDue: "Teraz nie ma nic do zapłaty.",
    partnerStays: "Zarejestrowany partner pozostaje: Kowal IT Kraków, 1000123.",
    partnerUntil: "Zarejestrowany partner (Kowal IT Kraków, 1000123) pozostaje do tego czasu.",
    partnerEnds: "W tej samej chwili kończy się okres zarejestrowanego partnera: Kowal IT Kraków, 1000123.",
    noRefund: "Opłata nie zostanie zwrócona",
    planned: "Zaplanowano od",
    notRenewed: "Subskrypcja nie zostanie odnowiona:",
    final: "Jest to ostateczne",
    onlyAdmins:
      "Tylko administratorzy globalni i administratorzy rozliczeń organizacji mogą kupować i zmieniać zakupy. Poproś o to jedną z tych osób.",
    onlyReseller: "tylko odsprzedawca może ją zmienić",
  },
} as const;

const licences = (language: "en" | "pl", count: number) =>
  language === "pl" ? `${count} licencji` : `${count} licences`;

/** What the journeys use of the dialogs and of the menu. */
function life(page: Page, language: "en" | "pl") {
  const w = words[language];
  const dialog = page.getByRole("dialog");
  const button = (name: string) => dialog.getByRole("button", { name, exact: true });
  return {
    w,
    item: (name: string) => page.getByRole("menuitem", { name, exact: true }),
    seats: dialog.getByRole("textbox", { name: w.licences, exact: true }),
    confirm: button(w.confirm),
    says: dialog.getByRole("status"),
    button,
    undo: page.getByRole("button", { name: w.undo, exact: true }),
  };
}

test("more licences: at once, with what they cost for the rest of the term; the partner stays", async ({
  page,
  say,
  language,
}) => {
  const subscription = subscriptionPage(page, say);
  const { w, item, seats, confirm, says } = life(page, language);
  await openSubscription(page, say, "Baltic Mail Standard");
  await subscription.moreActions.click();
  await item(w.change).click();
  await expect(page).toHaveURL(/\?dialog=change$/);
  await expect(seats).toHaveValue("40");
  await expect(confirm).toHaveAttribute("aria-disabled", "true");
  await seats.fill("45");
  await expect(says.getByText(w.due)).toBeVisible();
  await expect(says).toContainText(w.detailed);
  await expect(says).toContainText(w.atOnce);
  await expect(says).toContainText(w.partnerStays);
  await confirm.click();
  await expect(subscription.nameAndCost).toContainText(licences(language, 45));
  await expect(subscription.dialog).toHaveCount(0);
  await expect(subscription.nameAndCost.getByRole("heading")).toBeFocused();
  await expect(subscription.partner).toContainText("1000123");
  await expect(page).toHaveURL(/sub_[0-9a-z]+$/);
});

test("fewer licences and another term wait for the renewal, stand on the page and in the list, and can be taken back", async ({
  page,
  say,
  language,
}) => {
  const subscription = subscriptionPage(page, say);
  const { w, seats, confirm, says, undo } = life(page, language);
  await openSubscription(page, say, "Baltic Mail Standard");
  await page.goto(`${page.url()}?dialog=change`);
  await seats.fill("30");
  await page.getByRole("dialog").getByRole("combobox", { name: w.term, exact: true }).selectOption("monthly");
  await expect(says).toContainText(w.later);
  await expect(says).toContainText(w.nothingDue);
  await confirm.click();
  await expect(subscription.nameAndCost).toContainText(w.planned);
  await expect(subscription.nameAndCost).toContainText(licences(language, 30));
  await expect(subscription.nameAndCost).toContainText(licences(language, 40));
  await page.reload();
  await undo.click();
  await expect(undo).toHaveCount(0);
  await expect(subscription.nameAndCost.getByRole("heading")).toBeFocused();
  await expect(subscription.nameAndCost).toContainText(licences(language, 40));
});

test("automatic renewal turned off: it runs to its last day with its partner, and can be turned on again", async ({
  page,
  say,
  language,
}) => {
  const subscription = subscriptionPage(page, say);
  const { w, item, says, button } = life(page, language);
  await openSubscription(page, say, "Baltic Mail Standard");
  await subscription.moreActions.click();
  await item(w.off).click();
  await expect(says).toContainText(w.partnerUntil);
  await button(w.off).click();
  await expect(subscription.nameAndCost).toContainText(w.notRenewed);
  await expect(subscription.nameAndCost).toContainText(say("active"));
  await expect(subscription.partner).toContainText("1000123");
  await subscription.moreActions.click();
  await item(w.on).click();
  await button(w.on).click();
  await expect(subscription.nameAndCost).not.toContainText(w.notRenewed);
});

test("cancelling says that it is final, offers to stop renewing instead, and ends the partner's period with it", async ({
  page,
  say,
  language,
}) => {
  const subscription = subscriptionPage(page, say);
  const { w, item, says, button } = life(page, language);
  await openSubscription(page, say, "Baltic Mail Standard");
  await subscription.moreActions.click();
  await item(w.cancel).click();
  for (const sentence of [w.noRefund, w.partnerEnds]) await expect(says).toContainText(sentence);
  await expect(button(w.cancel)).toHaveAttribute("aria-disabled", "true");
  await button(w.off).click();
  await expect(says).toContainText(w.partnerUntil);
  await expect(subscription.cancel).toBeFocused();
  await subscription.cancel.click();
  await expect(subscription.dialog).toHaveCount(0);

  await subscription.moreActions.click();
  await item(w.cancel).click();
  await subscription.dialog.getByRole("checkbox", { name: w.understood, exact: true }).check();
  await button(w.cancel).click();
  await expect(subscription.nameAndCost).toContainText(say("cancelled"));
  await expect(subscription.nameAndCost).toContainText(w.final);
  await expect(subscription.partner).toContainText(say("No partner"));
  await expect(subscription.history.getByRole("listitem").first()).toContainText("Kowal IT Kraków");
});

test("what was changed meanwhile is shown, and nothing happens that was not agreed to", { tag: once }, async ({
  page,
  say,
  language,
  signedIn,
}) => {
  const subscription = subscriptionPage(page, say);
  const { w, seats, confirm, says } = life(page, language);
  await openSubscription(page, say, "Baltic Mail Standard");
  const id = new URL(page.url()).pathname.split("/").at(-1);
  await page.goto(`${page.url()}?dialog=change`);
  await seats.fill("45");
  await expect(says).toContainText(w.atOnce);
  const bartek = await signedIn("bartek");
  const wish = { seats: 50 };
  const { quote } = await (await bartek.post(`/api/v1/subscriptions/${id}/change-previews`, { data: wish })).json();
  const changed = await bartek.patch(`/api/v1/subscriptions/${id}`, { data: { ...wish, quote } });
  expect(changed.status()).toBe(200);
  await confirm.click();
  await expect(says).toContainText({ en: "What you agreed to has changed", pl: "Warunki się zmieniły" }[language]);
  // 45 is fewer than what it is now.
  await expect(says).toContainText(w.later);
  await subscription.cancel.click();
  await expect(subscription.nameAndCost).toContainText(licences(language, 50));
});

test("with the keyboard alone: from the menu to the change, and the focus comes back", { tag: once }, async ({
  page,
  say,
  language,
}) => {
  await refusePointer(page);
  const at = await findSubscriptions(page.request);
  const subscription = subscriptionPage(page, say);
  const { w, item, seats, confirm, says } = life(page, language);
  await page.goto(at("Baltic Office Business"));
  await tabTo(page, subscription.moreActions);
  await page.keyboard.press("Enter");
  await expect(item(say("Add partner of record"))).toBeFocused();
  await page.keyboard.press("ArrowDown");
  await expect(item(w.change)).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(seats).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(subscription.moreActions).toBeFocused();
  await page.keyboard.press("Enter");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await expect(seats).toBeFocused();
  await page.keyboard.press("ControlOrMeta+a");
  await page.keyboard.type("26");
  await expect(says).toContainText(w.atOnce);
  await tabTo(page, confirm);
  await page.keyboard.press("Enter");
  await expect(subscription.nameAndCost.getByRole("heading")).toBeFocused();
  await expect(subscription.nameAndCost).toContainText(licences(language, 26));
});

test("what a reseller sold, only the reseller changes; the menu says so", async ({ page, say, language }) => {
  const subscription = subscriptionPage(page, say);
  const { w, item } = life(page, language);
  await openSubscription(page, say, "Baltic Security Plus");
  await subscription.moreActions.click();
  for (const name of [w.change, w.off, w.cancel]) {
    await expect(item(name)).toHaveAttribute("aria-disabled", "true");
    await expect(item(name)).toHaveAccessibleDescription(new RegExp(w.onlyReseller));
  }
});

test.describe("a reader", () => {
  test.use({ as: "celina" });

  test("sees the same menu with the reason why not, and opens no dialog by its address", async ({
    page,
    say,
    language,
  }) => {
    const subscription = subscriptionPage(page, say);
    const { w, item } = life(page, language);
    await openSubscription(page, say, "Baltic Mail Standard");
    const address = page.url();
    await subscription.moreActions.click();
    for (const name of [w.change, w.off, w.cancel]) {
      await expect(item(name)).toHaveAttribute("aria-disabled", "true");
      await expect(item(name)).toHaveAccessibleDescription(w.onlyAdmins);
    }
    for (const dialog of ["change", "auto-renewal", "cancel"]) {
      await page.goto(`${address}?dialog=${dialog}`);
      await expect(subscription.nameAndCost).toContainText("Baltic Mail Standard");
      await expect(subscription.dialog).toHaveCount(0);
    }
  });
});

test.describe("accessible", () => {
  test.use({ as: "dorota" });
  test.describe.configure({ timeout: 240_000 });

  test("the dialogs, and the pages of a planned change, of no renewal and of a suspension", async ({
    page,
    language,
  }) => {
    const at = await findSubscriptions(page.request);
    const { w, seats, says, undo } = life(page, language);
    const dialog = (name: string, then: () => Promise<void>) => async () => {
      await page.goto(`${at("Baltic Mail Plus")}?dialog=${name}`);
      await then();
    };
    await expectAccessible(page, language, {
      "a planned change": async () => {
        await page.goto(at("Baltic Mail Plus"));
        await expect(undo).toBeVisible();
      },
      "no renewal": async () => {
        await page.goto(at("Baltic Security Plus"));
        await expect(page.getByText(w.notRenewed)).toBeVisible();
      },
      "what costs something": dialog("change", async () => {
        await seats.fill("170");
        await expect(says.getByText(w.due)).toBeVisible();
      }),
      "what is no number": dialog("change", async () => {
        await seats.fill("x");
        await expect(seats).toHaveAttribute("aria-invalid", "true");
      }),
      "the end of renewal": dialog("auto-renewal", () => expect(says.getByRole("listitem").first()).toBeVisible()),
      "the end": dialog("cancel", async () => {
        await expect(says).toContainText(w.noRefund);
        await page.getByRole("checkbox").check();
        await expect(page.getByRole("button", { name: w.cancel, exact: true })).not.toHaveAttribute(
          "aria-disabled",
          "true",
        );
      }),
    });
  });
});
