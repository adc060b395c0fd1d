import type { Term } from "../../domain/renewal.ts";

/** What Baltic Cloud sells. Prices are for one seat and one month, in the currency's minor unit; a year costs ten months. */
export const sampleServices = [
  {
    code: "baltic-office",
    name: "Baltic Office",
    en: "Documents, spreadsheets, presentations and shared storage for the whole company.",
    pl: "Dokumenty, arkusze, prezentacje i wspólny magazyn plików dla całej firmy.",
    plans: [
      { code: "basic", name: "Basic", month: { PLN: 2490, EUR: 590, NOK: 6900 } },
      { code: "business", name: "Business", month: { PLN: 4990, EUR: 1190, NOK: 13900 } },
      { code: "enterprise", name: "Enterprise", month: { PLN: 8990, EUR: 2090, NOK: 24900 } },
    ],
  },
  {
    code: "baltic-mail",
    name: "Baltic Mail",
    en: "E-mail, calendars and contacts under the company's own domain.",
    pl: "Poczta, kalendarze i kontakty we własnej domenie firmy.",
    plans: [
      { code: "standard", name: "Standard", month: { PLN: 1490, EUR: 350, NOK: 3900 } },
      { code: "plus", name: "Plus", month: { PLN: 2490, EUR: 590, NOK: 6900 } },
    ],
  },
  {
    code: "baltic-security",
    name: "Baltic Security",
    en: "Protection of devices and accounts, with alerts around the clock.",
    pl: "Ochrona urządzeń i kont z całodobowymi alertami.",
    plans: [
      { code: "essential", name: "Essential", month: { PLN: 1290, EUR: 290, NOK: 3500 } },
      { code: "plus", name: "Plus", month: { PLN: 2190, EUR: 490, NOK: 5900 } },
    ],
  },
  {
    code: "baltic-voice",
    name: "Baltic Voice",
    en: "Telephony in the browser and on the desk, with numbers in eight countries.",
    pl: "Telefonia w przeglądarce i na biurku, z numerami w ośmiu krajach.",
    plans: [
      { code: "start", name: "Start", month: { PLN: 1990, EUR: 450, NOK: 5500 } },
      { code: "team", name: "Team", month: { PLN: 3490, EUR: 790, NOK: 9500 } },
      { code: "contact-center", name: "Contact Center", month: { PLN: 7900, EUR: 1890, NOK: 21900 } },
    ],
  },
] as const;

export const sampleCountries = ["PL", "DE", "NO", "SE", "DK", "CZ", "LT", "FI"] as const;

/** What is added as tax in each country, in hundredths of a percent. */
export const sampleTaxRates: Readonly<Record<(typeof sampleCountries)[number], number>> = {
  PL: 2300,
  DE: 1900,
  NO: 2500,
  SE: 2500,
  DK: 2500,
  CZ: 2100,
  LT: 2100,
  FI: 2550,
};

/** What customers in a country pay in. */
export function currencyOf(country: string): "PLN" | "EUR" | "NOK" {
  if (country === "PL") return "PLN";
  return country === "NO" ? "NOK" : "EUR";
}

const monthsToPay: Readonly<Record<Term, number>> = { monthly: 1, yearly: 10 };

/** A plan by its service's code and its own, "baltic-office/business", and what a seat of it costs for a term. */
export function findPlan(key: string, country: string, term: Term) {
  const [serviceCode, planCode] = key.split("/");
  const service = sampleServices.find((one) => one.code === serviceCode);
  const plan = service?.plans.find((one) => one.code === planCode);
  if (!service || !plan) throw new Error(`The sample has no plan ${key}.`);
  const currency = currencyOf(country);
  return { service, plan, currency, amountMinor: plan.month[currency] * monthsToPay[term] };
}
