import type { Problem } from "../problem.ts";

/** What a check of a Partner ID answers: why a partner may not be named, and that it is named already. */
export const checkProblems = {
  "malformed-partner-id": {
    status: 422,
    title: { en: "That is not a Partner ID", pl: "To nie jest identyfikator partnera" },
    detail: {
      en: "A Partner ID is a number of 4 to 12 digits, for example 1234567. Spaces and dashes do not matter.",
      pl: "Identyfikator partnera to liczba od 4 do 12 cyfr, na przykład 1234567. Spacje i myślniki nie mają znaczenia.",
    },
  },
  "subscription-not-open": {
    status: 409,
    title: { en: "This subscription is not open to a partner", pl: "Do tej subskrypcji nie można dodać partnera" },
    detail: {
      en: "A partner of record cannot be named here by you.",
      pl: "Nie możesz tu podać zarejestrowanego partnera.",
    },
  },
  "unknown-partner-id": {
    status: 422,
    title: { en: "No partner has this ID", pl: "Żaden partner nie ma tego identyfikatora" },
    detail: {
      en: "There is no partner with the ID {partnerId}. Ask the partner for its Partner ID again.",
      pl: "Nie ma partnera o identyfikatorze {partnerId}. Poproś partnera o ponowne podanie identyfikatora.",
    },
  },
  "already-of-record": {
    status: 200,
    title: { en: "Already the partner of record", pl: "Już jest zarejestrowanym partnerem" },
    detail: {
      en: "{partner} is the partner of record of this subscription already. There is nothing to do.",
      pl: "{partner} to już zarejestrowany partner tej subskrypcji. Nie trzeba nic robić.",
    },
  },
  headquarters: {
    status: 422,
    title: { en: "This is a headquarters account", pl: "To jest konto globalne partnera" },
    detail: {
      en: "{count, plural, =0 {{partner} is a headquarters account and cannot be a partner of record, and none of its locations can serve this subscription. Look for another partner in the directory.} one {{partner} is a headquarters account and cannot be a partner of record. Choose its location instead.} other {{partner} is a headquarters account and cannot be a partner of record. Choose one of its locations instead.}}",
      pl: "{count, plural, =0 {{partner} to konto globalne partnera i nie może być zarejestrowanym partnerem, a żadna z lokalizacji nie może obsługiwać tej subskrypcji. Poszukaj innego partnera w katalogu.} one {{partner} to konto globalne partnera i nie może być zarejestrowanym partnerem. Wybierz lokalizację partnera.} few {{partner} to konto globalne partnera i nie może być zarejestrowanym partnerem. Wybierz jedną z lokalizacji partnera.} many {{partner} to konto globalne partnera i nie może być zarejestrowanym partnerem. Wybierz jedną z lokalizacji partnera.} other {{partner} to konto globalne partnera i nie może być zarejestrowanym partnerem. Wybierz jedną z lokalizacji partnera.}}",
    },
  },
  "not-in-force": {
    status: 422,
    title: { en: "The partner's authorization is not in force", pl: "Autoryzacja partnera nie obowiązuje" },
    detail: {
      en: "{partner} is not an authorized {vendor} partner at present. Look for another partner in the directory.",
      pl: "{partner} nie ma obecnie autoryzacji firmy {vendor}. Poszukaj innego partnera w katalogu.",
    },
  },
  "wrong-country": {
    status: 422,
    title: { en: "The partner does not serve this country", pl: "Partner nie obsługuje tego kraju" },
    detail: {
      en: "{count, plural, =0 {{partner} does not serve subscriptions used in this country: {country}. Look for another partner in the directory.} other {{partner} does not serve subscriptions used in this country: {country}. Choose a location that does.}}",
      pl: "{count, plural, =0 {{partner} nie obsługuje subskrypcji używanych w tym kraju: {country}. Poszukaj innego partnera w katalogu.} one {{partner} nie obsługuje subskrypcji używanych w tym kraju: {country}. Wybierz lokalizację, która to robi.} few {{partner} nie obsługuje subskrypcji używanych w tym kraju: {country}. Wybierz lokalizację, która to robi.} many {{partner} nie obsługuje subskrypcji używanych w tym kraju: {country}. Wybierz lokalizację, która to robi.} other {{partner} nie obsługuje subskrypcji używanych w tym kraju: {country}. Wybierz lokalizację, która to robi.}}",
    },
  },
  "wrong-service": {
    status: 422,
    title: { en: "The partner does not cover this service", pl: "Partner nie obsługuje tej usługi" },
    detail: {
      en: "{partner} is not authorized for this service: {service}. Look for another partner in the directory.",
      pl: "{partner} nie ma autoryzacji na tę usługę: {service}. Poszukaj innego partnera w katalogu.",
    },
  },
  "too-many-refused-ids": {
    status: 429,
    title: { en: "Too many refused Partner IDs", pl: "Zbyt wiele odrzuconych identyfikatorów partnera" },
    detail: {
      en: "{seconds, plural, one {Ask the partner for its ID, wait # second and try again.} other {Ask the partner for its ID, wait # seconds and try again.}}",
      pl: "{seconds, plural, one {Poproś partnera o identyfikator, odczekaj # sekundę i spróbuj ponownie.} few {Poproś partnera o identyfikator, odczekaj # sekundy i spróbuj ponownie.} many {Poproś partnera o identyfikator, odczekaj # sekund i spróbuj ponownie.} other {Poproś partnera o identyfikator, odczekaj # sekundy i spróbuj ponownie.}}",
    },
  },
} as const satisfies Record<string, Problem>;
