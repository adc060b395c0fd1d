import type { Problem } from "../problem.ts";

/** Refusals of what operators keep in the console: the register of partners, organizations, people, services. */
export const consoleProblems = {
  "partner-id-taken": {
    status: 409,
    title: { en: "Another partner has this Partner ID", pl: "Inny partner ma już ten identyfikator" },
    detail: {
      en: "A Partner ID names one partner for good. Choose another number.",
      pl: "Identyfikator wskazuje na stałe jednego partnera. Wybierz inny numer.",
    },
  },
  "headquarters-needed": {
    status: 422,
    title: {
      en: "A location belongs to a headquarters account",
      pl: "Lokalizacja należy do konta globalnego partnera",
    },
    detail: {
      en: "Name the headquarters account of a location. A headquarters account itself has none above it.",
      pl: "Podaj konto globalne partnera, do którego należy lokalizacja. Samo konto globalne nie ma nad sobą innego.",
    },
  },
  "not-a-partner-company": {
    status: 422,
    title: { en: "That is no partner's company", pl: "To nie jest firma partnera" },
    detail: {
      en: "People sign in for a partner from an organization of the kind partner. Add that organization first, or choose another.",
      pl: "W imieniu partnera logują się osoby z organizacji typu partner. Najpierw dodaj tę organizację albo wybierz inną.",
    },
  },
  "only-locations-serve": {
    status: 422,
    title: { en: "Only a location is authorized", pl: "Autoryzację otrzymuje tylko lokalizacja" },
    detail: {
      en: "{partner} is a headquarters account and cannot be a partner of record. Authorize its locations.",
      pl: "{partner} to konto globalne partnera i nie może być zarejestrowanym partnerem. Autoryzuj lokalizacje partnera.",
    },
  },
  "partner-suspended-already": {
    status: 409,
    title: { en: "It is suspended already", pl: "Ten partner jest już zawieszony" },
    detail: {
      en: "{partner} is suspended. Reinstate it first, or retire it.",
      pl: "{partner}: konto partnera jest zawieszone. Najpierw przywróć to konto albo wycofaj je na stałe.",
    },
  },
  "partner-retired": {
    status: 409,
    title: { en: "It is retired", pl: "Ten partner jest wycofany" },
    detail: {
      en: "{partner} is retired. Reinstate it first.",
      pl: "{partner}: konto partnera jest wycofane. Najpierw przywróć to konto.",
    },
  },
  "partner-active": {
    status: 409,
    title: { en: "It is active", pl: "Ten partner jest aktywny" },
    detail: {
      en: "{partner} is neither suspended nor retired. There is nothing to do.",
      pl: "{partner}: konto partnera nie jest zawieszone ani wycofane. Nie trzeba nic robić.",
    },
  },
  "headquarters-not-active": {
    status: 409,
    title: { en: "Its headquarters account is not active", pl: "Konto globalne partnera nie jest aktywne" },
    detail: {
      en: "{partner} was suspended or retired together with its headquarters account. Reinstate the headquarters account: its locations come back with it.",
      pl: "{partner}: tę lokalizację zawieszono lub wycofano razem z kontem globalnym. Przywróć konto globalne, a lokalizacje wrócą razem z nim.",
    },
  },
  "authorization-overlaps": {
    status: 409,
    title: { en: "It is authorized then already", pl: "Autoryzacja na ten czas już istnieje" },
    detail: {
      en: "For {service} in {country} the partner has an authorization in that period already. Change the end of the one that is there, or choose another period.",
      pl: "Dla usługi {service} w kraju {country} partner ma już w tym okresie autoryzację. Zmień koniec tej, która istnieje, albo wybierz inny okres.",
    },
  },
  "authorization-over": {
    status: 409,
    title: { en: "This authorization is over", pl: "Ta autoryzacja już się zakończyła" },
    detail: {
      en: "What was stays as it was. Authorize the partner anew.",
      pl: "To, co było, pozostaje bez zmian. Dodaj nową autoryzację partnera.",
    },
  },
  "period-empty": {
    status: 422,
    title: { en: "The period has to end after it begins", pl: "Okres musi kończyć się po swoim początku" },
    detail: {
      en: "Choose an end that is later than the beginning and later than now.",
      pl: "Wybierz koniec późniejszy niż początek i późniejszy niż teraz.",
    },
  },
  "address-taken": {
    status: 409,
    title: { en: "Somebody has this e-mail address", pl: "Ktoś ma już ten adres e-mail" },
    detail: {
      en: "An e-mail address signs in one person. Use another address, or find the person who has this one.",
      pl: "Adres e-mail służy do logowania jednej osobie. Użyj innego adresu albo odszukaj osobę, która go ma.",
    },
  },
  "role-not-there": {
    status: 422,
    title: { en: "There is no such role in this organization", pl: "W tej organizacji nie ma takiej roli" },
    detail: {
      en: "A customer's people are global admins, billing admins or readers; a partner's are partner admins or agents; the vendor's are operators.",
      pl: "Osoby klienta mają role: administrator globalny, administrator rozliczeń lub czytelnik; osoby partnera: administrator partnera lub agent; osoby dostawcy: operator.",
    },
  },
  "person-erased": {
    status: 409,
    title: { en: "This person was erased", pl: "Dane tej osoby usunięto" },
    detail: {
      en: "Name, address and ways in are gone for good. Add the person anew if it is back.",
      pl: "Imię i nazwisko, adres i sposoby logowania usunięto na stałe. Jeśli ta osoba wróciła, dodaj ją od nowa.",
    },
  },
  "own-role": {
    status: 409,
    title: {
      en: "Nobody changes its own role or removes itself",
      pl: "Nikt nie zmienia własnej roli ani nie usuwa siebie",
    },
    detail: {
      en: "So that a company is not left without an admin by a slip. Ask another admin, or {vendor}.",
      pl: "Dzięki temu firma nie zostanie przez pomyłkę bez administratora. Poproś innego administratora albo firmę {vendor}.",
    },
  },
  "sign-in-link-not-good": {
    status: 410,
    title: { en: "This link is no longer good", pl: "Ten odnośnik nie jest już ważny" },
    detail: {
      en: "It was used already, replaced by a newer one, or is older than seven days. Ask whoever sent it for a new one.",
      pl: "Odnośnik został już użyty, zastąpiono go nowszym albo minęło siedem dni. Poproś o nowy osobę, od której pochodzi.",
    },
  },
  "code-taken": {
    status: 409,
    title: { en: "This code is taken", pl: "Ten kod jest zajęty" },
    detail: {
      en: "Another service, or another plan of this service, has the code. Choose another one.",
      pl: "Ten kod ma inna usługa albo inny plan tej usługi. Wybierz inny.",
    },
  },
} as const satisfies Record<string, Problem>;
