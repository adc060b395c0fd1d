import type { Localized } from "./problem.ts";

/** What the directory says. ICU message format. */
export const directorySentences = {
  "help-sales": { en: "Sales", pl: "Sprzedaż" },
  "help-set-up": { en: "Set-up", pl: "Wdrożenie" },
  "help-support": { en: "Support", pl: "Wsparcie" },
  "help-training": { en: "Training", pl: "Szkolenia" },

  "authorized-for": {
    en: "Authorized for {services} in {country}.",
    pl: "Autoryzacja: {services}, kraj: {country}.",
  },
  speaks: { en: "Helps in: {languages}.", pl: "Pomaga w językach: {languages}." },
  offers: { en: "Offers: {help}.", pl: "Oferuje: {help}." },
  "in-your-town": { en: "In your town: {town}.", pl: "W Twoim mieście: {town}." },
  "in-your-country": { en: "In your country: {town}, {country}.", pl: "W Twoim kraju: {town}, {country}." },
  "in-other-country": {
    en: "Located in {town}, {country}.",
    pl: "Siedziba: {town}, {country}.",
  },
  "no-match": {
    en: "No partner in the directory meets all of this now. Ask for less, and you see who can help.",
    pl: "Żaden partner w katalogu nie spełnia teraz wszystkich warunków. Zmniejsz wymagania, aby zobaczyć, kto może pomóc.",
  },
  "no-match-at-all": {
    en: "No partner in the directory is authorized for {services} in {country} now. You can buy without a partner and add one later.",
    pl: "Żaden partner w katalogu nie ma teraz autoryzacji: {services}, kraj: {country}. Zakup bez partnera jest możliwy, a partnera można dodać później.",
  },
  "without-language": {
    en: "{count, plural, one {# partner helps in another language} other {# partners help in other languages}}.",
    pl: "{count, plural, one {# partner pomaga w innych językach} few {# partnerzy pomagają w innych językach} many {# partnerów pomaga w innych językach} other {# partnera pomaga w innych językach}}.",
  },
  "without-help": {
    en: "{count, plural, one {# partner offers other kinds of help} other {# partners offer other kinds of help}}.",
    pl: "{count, plural, one {# partner oferuje inny rodzaj pomocy} few {# partnerzy oferują inny rodzaj pomocy} many {# partnerów oferuje inny rodzaj pomocy} other {# partnera oferuje inny rodzaj pomocy}}.",
  },
  "without-language-and-help": {
    en: "{count, plural, one {# partner is authorized} other {# partners are authorized}}, whatever the language and the kind of help.",
    pl: "{count, plural, one {# partner ma autoryzację} few {# partnerzy mają autoryzację} many {# partnerów ma autoryzację} other {# partnera ma autoryzację}}, niezależnie od języka i rodzaju pomocy.",
  },
} as const satisfies Record<string, Localized>;
