import type { Localized } from "./problem.ts";

/** What somebody is told of a way into its own account that another person made. ICU message format. */
export const signInLinkSentences = {
  "sign-in-link-made-subject": {
    en: "A sign-in link was made for you at {vendor}",
    pl: "{vendor}: utworzono link do logowania na Twoje konto",
  },
  "sign-in-link-made-text": {
    en: "An administrator made a link with which a new password can be set for your account ({email}). It is good once, until the day below. The administrator hands it to you; it is not in this mail.",
    pl: "Administrator utworzył link, którym można ustawić nowe hasło do Twojego konta ({email}). Link działa jeden raz, do dnia podanego poniżej. Przekazuje go administrator; w tej wiadomości go nie ma.",
  },
  "password-set-subject": {
    en: "Your password at {vendor} was set",
    pl: "{vendor}: ustawiono hasło do Twojego konta",
  },
  "password-set-text": {
    en: "The password of your account ({email}) was set with a sign-in link. Wherever the account was signed in before, it is signed out, and all of its API keys are revoked: programs that use one need a new one.",
    pl: "Hasło do Twojego konta ({email}) ustawiono za pomocą linku do logowania. Wszystkie wcześniejsze sesje zakończono, a wszystkie klucze API tego konta unieważniono: programy, które ich używają, potrzebują nowych.",
  },
  "good-until": { en: "Good until", pl: "Działa do" },
  "set-at": { en: "When", pl: "Kiedy" },
  "not-you": {
    en: "If you know nothing of this, tell {vendor} at once: somebody else may get into your account.",
    pl: "Jeśli nic o tym nie wiesz, od razu zawiadom firmę {vendor}: do Twojego konta może się dostać ktoś inny.",
  },
  footer: {
    en: "You get this mail for the safety of your account, whatever mails you chose. {vendor} sent it automatically.",
    pl: "Ta wiadomość służy bezpieczeństwu konta i przychodzi niezależnie od wybranych rodzajów wiadomości. Wysłano ją automatycznie, w imieniu firmy {vendor}.",
  },
} as const satisfies Record<string, Localized>;
