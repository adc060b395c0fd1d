import type { Localized } from "./problem.ts";

/** What people are told of a partner that was suspended, retired or reinstated. ICU message format. */
export const partnerSuspensionSentences = {
  "suspended-subject": {
    en: "{partner} is suspended as a {vendor} partner",
    pl: "{partner}: zawieszenie partnera firmy {vendor}",
  },
  "suspended-text": {
    en: "{vendor} has suspended this partner for the time being. Your subscriptions go on unchanged.",
    pl: "Firma {vendor} na razie zawiesiła tego partnera. Subskrypcje działają bez zmian.",
  },
  "retired-subject": {
    en: "{partner} is no longer a {vendor} partner",
    pl: "{partner}: koniec współpracy partnera z firmą {vendor}",
  },
  "retired-text": {
    en: "This partner does not work with {vendor} any more. Your subscriptions go on unchanged.",
    pl: "Ten partner nie współpracuje już z firmą {vendor}. Subskrypcje działają bez zmian.",
  },
  "reinstated-subject": {
    en: "{partner} is an active {vendor} partner again",
    pl: "{partner}: partner firmy {vendor} znowu aktywny",
  },
  "reinstated-text": {
    en: "The partner works with {vendor} again. Nothing about your subscriptions had changed, and you need do nothing.",
    pl: "Partner znowu współpracuje z firmą {vendor}. W subskrypcjach nic się nie zmieniło i nie trzeba nic robić.",
  },
  "of-record": { en: "Partner of record of these subscriptions", pl: "Zarejestrowany partner tych subskrypcji" },
  "of-record-text": {
    en: "It stays their partner of record until you change it. You can find another partner in the directory.",
    pl: "Partner pozostaje przy nich, dopóki tego nie zmienisz. Innego partnera znajdziesz w katalogu.",
  },
  resold: { en: "Subscriptions that it sold you", pl: "Subskrypcje sprzedane przez tego partnera" },
  "resold-text": {
    en: "What it sold you goes on, and it stays your reseller. It can sell you nothing new for now.",
    pl: "Sprzedane subskrypcje działają dalej, a partner pozostaje odsprzedawcą. Na razie nie może sprzedać niczego nowego.",
  },
  "more-subscriptions": {
    en: "{count, plural, one {and # more} other {and # more}}",
    pl: "{count, plural, one {i jeszcze #} few {i jeszcze #} many {i jeszcze #} other {i jeszcze #}}",
  },
  "open-relationships": { en: "Open your partner relationships", pl: "Otwórz relacje partnerów" },
  "partner-suspended-subject": {
    en: "{partner}: suspended by {vendor}",
    pl: "{partner}: zawieszenie przez firmę {vendor}",
  },
  "partner-suspended-text": {
    en: "Customers cannot name the accounts below as partner of record, and these can sell nothing new. What they are of record of, and what they sold, goes on.",
    pl: "Klienci nie mogą dodać poniższych kont jako zarejestrowanego partnera, a konta te nie mogą sprzedać niczego nowego. Dotychczasowe subskrypcje działają dalej.",
  },
  "partner-retired-subject": {
    en: "{partner}: taken out of the register of {vendor}'s partners",
    pl: "{partner}: wycofanie z rejestru partnerów firmy {vendor}",
  },
  "partner-retired-text": {
    en: "The accounts below are retired. Customers cannot name them as partner of record, and they can sell nothing new. What they are of record of, and what they sold, goes on.",
    pl: "Poniższe konta są wycofane. Klienci nie mogą dodać ich jako zarejestrowanego partnera, a konta te nie mogą sprzedać niczego nowego. Dotychczasowe subskrypcje działają dalej.",
  },
  "partner-reinstated-subject": {
    en: "{partner}: reinstated by {vendor}",
    pl: "{partner}: przywrócenie przez firmę {vendor}",
  },
  "partner-reinstated-text": {
    en: "The accounts below work again: customers can name them as partner of record, and a reseller can sell again. What they are of record of, and what they sold, went on all the time.",
    pl: "Poniższe konta znowu działają: klienci mogą dodawać je jako zarejestrowanego partnera, a odsprzedawca może znowu sprzedawać. Dotychczasowe subskrypcje działały przez cały czas.",
  },
} as const satisfies Record<string, Localized>;
