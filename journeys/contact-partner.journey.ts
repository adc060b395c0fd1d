import type { Page } from "@playwright/test";
import type { Language } from "../domain/languages.ts";
import { openSubscription, subscriptionPage } from "./kit/subscriptions.ts";
import { expect, once, test } from "./kit/test.ts";

// A message reaches the partner with the customer's consent, and is kept.

const words = {
  en: {
    message: "Message",
    send: "Send message",
    consent: /^I agree\. The partner will see your name, your e-mail address/,
    lacksConsent: "Without your consent the message cannot be sent.",
    sent: "Your message is on its way: Kowal IT Kraków",
    stillHere: /Your text is still here/,
    earlier: "Messages to this partner",
    refused: /global admins and billing admins/,
    signIn: "Sign in to write a message here",
  },
  pl: {
    message: "Wiadomość",
    send: "Wyślij wiadomość",
    consent: /^Zgadzam się\. Partner zobaczy imię i nazwisko oraz adres e-mail/,
    lacksConsent: "Bez Twojej zgody nie można wysłać wiadomości.",
    sent: "Wiadomość jest w drodze: Kowal IT Kraków",
    stillHere: /Twój tekst nadal tu jest/,
    earlier: "Wiadomości do tego partnera",
    refused: /administratorzy globalni i administratorzy rozliczeń/,
    signIn: "Zaloguj się, aby napisać wiadomość tutaj",
  },
} as const;

function messageForm(page: Page, language: Language) {
  const say = words[language];
  const dialog = page.getByRole("dialog");
  return {
    say,
    dialog,
    text: dialog.getByRole("textbox", { name: say.message, exact: true }),
    consent: dialog.getByRole("checkbox", { name: say.consent }),
    send: dialog.getByRole("button", { name: say.send, exact: true }),
    earlier: dialog.getByRole("list", { name: say.earlier, exact: true }),
  };
}

test("a message from the directory needs consent, survives a lost network, is sent once and kept", async ({
  page,
  context,
  say: label,
  language,
}) => {
  const { say, dialog, text, consent, send, earlier } = messageForm(page, language);
  await page.goto(`/${language}/directory/1000123`);
  const opener = page.getByRole("button", { name: label("Contact partner"), exact: true });
  await opener.click();
  await expect(page).toHaveURL(/dialog=contact/);
  await text.fill("Prosimy o termin szkolenia.");
  await send.click();
  await expect(dialog).toContainText(say.lacksConsent);
  await expect(consent).toBeFocused();
  await expect(dialog).toContainText("anna@zielonafarma.example");
  await consent.check();
  await context.setOffline(true);
  await send.click();
  await expect(dialog.getByRole("status")).toContainText(say.stillHere);
  await expect(text).toHaveValue("Prosimy o termin szkolenia.");
  await context.setOffline(false);
  await page.keyboard.press("Escape");
  await expect(dialog).toBeHidden();
  await expect(opener).toBeFocused();
  await opener.click();
  await expect(text).toHaveValue("Prosimy o termin szkolenia.");
  await consent.check();
  await send.click();
  await expect(dialog).toContainText(say.sent);
  const latest = earlier.getByRole("listitem").first();
  await expect(latest).toContainText("Anna Zielińska");
  await expect(latest).toContainText("Prosimy o termin szkolenia.");
  await expect(earlier.getByText("Prosimy o termin szkolenia.")).toHaveCount(1);
});

test("a message from the subscription says which one it is about", async ({ page, say: label, language }) => {
  const { say, dialog, text, consent, send, earlier } = messageForm(page, language);
  await openSubscription(page, label, "Baltic Mail Standard");
  await subscriptionPage(page, label)
    .partner.getByRole("button", { name: label("Contact partner"), exact: true })
    .click();
  await expect(dialog.locator('a[href^="mailto:"]')).toBeVisible();
  await text.fill("Skrzynki nie przyjmują poczty.");
  await expect(dialog).toContainText("Baltic Mail Standard");
  await consent.check();
  await send.click();
  await expect(dialog).toContainText(say.sent);
  await expect(earlier.getByRole("listitem").first()).toContainText("Baltic Mail Standard");
});

test.describe("a reader", () => {
  test.use({ as: "celina" });

  test("reads how to reach the partner, and is told who may write", async ({ page, language }) => {
    const { dialog, text, send, say } = messageForm(page, language);
    await page.goto(`/${language}/directory/1000123?dialog=contact`);
    await expect(dialog.locator('a[href^="mailto:"]')).toBeVisible();
    await expect(send).toHaveAttribute("aria-disabled", "true");
    await expect(send).toHaveAccessibleDescription(say.refused);
    await expect(text).toHaveCount(0);
  });
});

test.describe("signed out", () => {
  test.use({ as: null });

  test("the dialog says how to reach the partner and leads through sign-in back to itself", { tag: once }, async ({
    page,
    say: label,
    language,
  }) => {
    const { say, dialog, text } = messageForm(page, language);
    await page.goto(`/${language}/directory/1000123?dialog=contact`);
    await expect(dialog.locator('a[href^="mailto:"]')).toBeVisible();
    await dialog.getByRole("link", { name: say.signIn, exact: true }).click();
    await page.getByLabel(label("E-mail address"), { exact: true }).fill("anna@zielonafarma.example");
    await page.getByLabel(label("Password"), { exact: true }).fill("Doradca-sample-1");
    await page.getByRole("button", { name: label("Sign in"), exact: true }).click();
    await expect(text).toBeVisible();
  });
});
