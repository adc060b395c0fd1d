import type { Localized } from "./problem.ts";

/** The columns of the portfolio's CSV file, in their order. */
export const portfolioColumnWords = {
  organization: { en: "Customer", pl: "Klient" },
  subscription: { en: "Subscription", pl: "Subskrypcja" },
  service: { en: "Service", pl: "Usługa" },
  plan: { en: "Plan", pl: "Plan" },
  tie: { en: "Tie", pl: "Relacja" },
  partnerId: { en: "Partner ID", pl: "Identyfikator partnera" },
  partner: { en: "Partner account", pl: "Konto partnera" },
  since: { en: "Since", pl: "Od" },
  until: { en: "Until", pl: "Do" },
  state: { en: "State", pl: "Stan" },
  licences: { en: "Licences", pl: "Licencje" },
  renewsOn: { en: "Renews on", pl: "Data odnowienia" },
  term: { en: "Term", pl: "Okres" },
  price: { en: "Price per licence and term", pl: "Cena licencji za okres" },
  currency: { en: "Currency", pl: "Waluta" },
  countryOfUse: { en: "Country of use", pl: "Kraj użytkowania" },
  id: { en: "Subscription ID", pl: "Identyfikator subskrypcji" },
} as const satisfies Record<string, Localized>;
