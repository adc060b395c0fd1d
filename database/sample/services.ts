import type { Term } from "../../domain/renewal.ts";

/** What Baltic Cloud sells. Prices are for one seat and one month, in the currency's minor unit; a year costs ten months. */
export const sampleServices = [
  {
    code: "baltic-office",
    name: "Baltic Office",
    en: "Documents, spreadsheets, presentations and shared storage for the whole company.",
    pl: "Dokumenty, arkusze, prezentacje i wspólny magazyn plików dla całej firmy.",
    plans: [
      {
        code: "basic",
        name: "Basic",
        month: { PLN: 2490, EUR: 590, NOK: 6900 },
        seats: { min: 1, max: 300 },
        features: {
          en: [
            "Documents and spreadsheets in the browser",
            "100 GB of storage for each person",
            "E-mail support on working days",
          ],
          pl: ["Dokumenty i arkusze w przeglądarce", "100 GB miejsca dla każdej osoby", "Pomoc e-mailem w dni robocze"],
        },
      },
      {
        code: "business",
        name: "Business",
        month: { PLN: 4990, EUR: 1190, NOK: 13900 },
        seats: { min: 1, max: 1_000 },
        features: {
          en: [
            "Programs on the computer and the phone",
            "1 TB of storage for each person",
            "Shared folders with rights and history",
            "Support by e-mail and telephone",
          ],
          pl: [
            "Programy na komputerze i telefonie",
            "1 TB miejsca dla każdej osoby",
            "Wspólne foldery z uprawnieniami i historią",
            "Pomoc e-mailem i telefonicznie",
          ],
        },
      },
      {
        code: "enterprise",
        name: "Enterprise",
        month: { PLN: 8990, EUR: 2090, NOK: 24900 },
        seats: { min: 10, max: 1_000_000 },
        features: {
          en: [
            "Everything in Business",
            "Unlimited storage",
            "Retention rules and legal hold",
            "Support around the clock",
          ],
          pl: [
            "Wszystko z planu Business",
            "Miejsce bez ograniczeń",
            "Zasady przechowywania i blokada prawna",
            "Pomoc przez całą dobę",
          ],
        },
      },
    ],
  },
  {
    code: "baltic-mail",
    name: "Baltic Mail",
    en: "E-mail, calendars and contacts under the company's own domain.",
    pl: "Poczta, kalendarze i kontakty we własnej domenie firmy.",
    plans: [
      {
        code: "standard",
        name: "Standard",
        month: { PLN: 1490, EUR: 350, NOK: 3900 },
        seats: { min: 1, max: 1_000 },
        features: {
          en: ["50 GB mailbox", "Shared calendars and contacts", "Protection against spam and viruses"],
          pl: ["Skrzynka 50 GB", "Wspólne kalendarze i kontakty", "Ochrona przed spamem i wirusami"],
        },
      },
      {
        code: "plus",
        name: "Plus",
        month: { PLN: 2490, EUR: 590, NOK: 6900 },
        seats: { min: 1, max: 1_000_000 },
        features: {
          en: [
            "100 GB mailbox and archive",
            "Encrypted messages",
            "Rules against leaking data",
            "Several domains of your own",
          ],
          pl: [
            "Skrzynka 100 GB i archiwum",
            "Szyfrowane wiadomości",
            "Reguły chroniące przed wyciekiem danych",
            "Kilka własnych domen",
          ],
        },
      },
    ],
  },
  {
    code: "baltic-security",
    name: "Baltic Security",
    en: "Protection of devices and accounts, with alerts around the clock.",
    pl: "Ochrona urządzeń i kont z całodobowymi alertami.",
    plans: [
      {
        code: "essential",
        name: "Essential",
        month: { PLN: 1290, EUR: 290, NOK: 3500 },
        seats: { min: 5, max: 1_000 },
        features: {
          en: ["Protection of computers and phones", "Sign-in with a second factor", "Alerts by e-mail"],
          pl: ["Ochrona komputerów i telefonów", "Logowanie dwuskładnikowe", "Alerty e-mailem"],
        },
      },
      {
        code: "plus",
        name: "Plus",
        month: { PLN: 2190, EUR: 490, NOK: 5900 },
        seats: { min: 5, max: 1_000_000 },
        features: {
          en: [
            "Everything in Essential",
            "Alerts looked at around the clock",
            "Recovery of encrypted files",
            "A monthly report for the board",
          ],
          pl: [
            "Wszystko z planu Essential",
            "Całodobowa analiza alertów",
            "Odzyskiwanie zaszyfrowanych plików",
            "Miesięczny raport dla zarządu",
          ],
        },
      },
    ],
  },
  {
    code: "baltic-voice",
    name: "Baltic Voice",
    en: "Telephony in the browser and on the desk, with numbers in eight countries.",
    pl: "Telefonia w przeglądarce i na biurku, z numerami w ośmiu krajach.",
    plans: [
      {
        code: "start",
        name: "Start",
        month: { PLN: 1990, EUR: 450, NOK: 5500 },
        seats: { min: 1, max: 50 },
        features: {
          en: ["Calls in the browser and on the phone", "A number in one of eight countries", "Voicemail to e-mail"],
          pl: ["Rozmowy w przeglądarce i telefonie", "Numer w jednym z ośmiu krajów", "Poczta głosowa na e-mail"],
        },
      },
      {
        code: "team",
        name: "Team",
        month: { PLN: 3490, EUR: 790, NOK: 9500 },
        seats: { min: 1, max: 500 },
        features: {
          en: ["Groups, queues and transfer", "Conferences of up to 50", "Recording with consent"],
          pl: ["Grupy, kolejki i przełączanie", "Konferencje do 50 osób", "Nagrywanie za zgodą"],
        },
      },
      {
        code: "contact-center",
        name: "Contact Center",
        month: { PLN: 7900, EUR: 1890, NOK: 21900 },
        seats: { min: 5, max: 1_000_000 },
        features: {
          en: [
            "Everything in Team",
            "Menus in several languages",
            "Live figures and reports",
            "Connection to your CRM",
          ],
          pl: [
            "Wszystko z planu Team",
            "Zapowiedzi w kilku językach",
            "Bieżące wskaźniki i raporty",
            "Połączenie z systemem CRM",
          ],
        },
      },
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
