import type { Localized } from "./problem.ts";

/**
 * What a customer's person agrees to by sending a message to a partner, word for word: shown before it is sent, and kept with the
 * message.
 */
export const partnerMessageConsent: Localized = {
  en: "The partner will see your name, your e-mail address, your organization's name and, where the message is about a subscription, that subscription's name.",
  pl: "Partner zobaczy imię i nazwisko oraz adres e-mail osoby wysyłającej, nazwę organizacji oraz, jeśli wiadomość dotyczy subskrypcji, jej nazwę.",
};
