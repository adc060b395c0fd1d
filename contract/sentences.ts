import type { Localized } from "./problem.ts";

/** What the product says of things that are not refusals. ICU message format. */
export const sentences = {
  "eligible-partner": {
    en: "{partner}, {town}, {country}: an authorized {vendor} partner for this service in this country.",
    pl: "{partner}, {town}, {country}: autoryzowany partner firmy {vendor} dla tej usługi w tym kraju.",
  },
  "authorization-lapsed": {
    en: "{partner} is not an authorized {vendor} partner for this service in this country at present. It stays the partner of record until you change it. You can find another in the directory.",
    pl: "{partner} nie ma obecnie autoryzacji firmy {vendor} na tę usługę w tym kraju. Pozostaje zarejestrowanym partnerem, dopóki tego nie zmienisz. Innego znajdziesz w katalogu.",
  },
  "this-plan": { en: "This plan", pl: "Ten plan" },
  "field-needed": { en: "This is needed.", pl: "To pole jest wymagane." },
  "removed-person": { en: "removed person", pl: "osoba usunięta" },
  automatic: { en: "automatic", pl: "automatycznie" },
} as const satisfies Record<string, Localized>;
