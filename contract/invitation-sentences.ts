import type { Localized } from "./problem.ts";

/** A reseller's invitation by mail: by Doradca, or as a draft that the reseller sends itself. ICU message format. */
export const invitationSentences = {
  subject: {
    en: "{partner} invites your organization to buy {vendor} services through it",
    pl: "Zaproszenie do zakupu usług firmy {vendor} przez odsprzedawcę: {partner}",
  },
  lead: {
    en: "The reseller {partner} would like to supply your organization with services of {vendor}. Accepting lets it sell to you; it gets no admin rights.",
    pl: "Odsprzedawca ({partner}) chce dostarczać organizacji usługi firmy {vendor}. Przyjęcie zaproszenia pozwala mu sprzedawać; nie daje uprawnień administratora.",
  },
  who: {
    en: "Open the invitation with your work account at {vendor}. A global admin of your organization reads what it allows and what not, and accepts or declines.",
    pl: "Otwórz zaproszenie na koncie służbowym w firmie {vendor}. Administrator globalny organizacji przeczyta, na co zaproszenie pozwala, a na co nie, i je przyjmie lub odrzuci.",
  },
  expires: {
    en: "The link is good for one organization, until {day}.",
    pl: "Odnośnik działa dla jednej organizacji, do {day}.",
  },
  reseller: { en: "Reseller", pl: "Odsprzedawca" },
  "partner-id": { en: "Partner ID", pl: "Identyfikator partnera" },
  contact: { en: "Contact", pl: "Kontakt" },
  open: { en: "Open the invitation", pl: "Otwórz zaproszenie" },
  footer: {
    en: "{partner} had this mail sent to you through {vendor}. If you do not know the reseller, you need not do anything: without your acceptance it can neither sell to you nor see anything.",
    pl: "Tę wiadomość wysłano przez system firmy {vendor} na prośbę odsprzedawcy ({partner}). Jeśli go nie znasz, nic nie musisz robić: bez przyjęcia zaproszenia nie może niczego sprzedać ani zobaczyć.",
  },
  "draft-greeting": { en: "Hello,", pl: "Dzień dobry," },
  "draft-text": {
    en: "we would like to supply your organization with services of {vendor}. Please open this link with your work account at {vendor}. A global admin of your organization reads there what it allows and what not, and accepts or declines:",
    pl: "chcemy dostarczać organizacji usługi firmy {vendor}. Prosimy o otwarcie tego odnośnika na koncie służbowym w firmie {vendor}. Administrator globalny organizacji przeczyta tam, na co zaproszenie pozwala, a na co nie, i je przyjmie lub odrzuci:",
  },
} as const satisfies Record<string, Localized>;
