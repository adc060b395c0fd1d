import type { Problem } from "../problem.ts";

/** Refusals of naming, changing and removing a partner of record, on one subscription or several, and of correcting the record. */
export const recordProblems = {
  "role-may-not-change": {
    status: 403,
    title: { en: "Your role may only read", pl: "Twoja rola pozwala tylko na odczyt" },
    detail: {
      en: "Only your organization's global admins and billing admins can name, change or remove a partner of record. Ask one of them.",
      pl: "Tylko administratorzy globalni i administratorzy rozliczeń organizacji mogą dodać, zmienić lub usunąć zarejestrowanego partnera. Poproś o to jedną z tych osób.",
    },
  },
  "only-the-customer": {
    status: 403,
    title: { en: "Only the customer can do this", pl: "Może to zrobić tylko klient" },
    detail: {
      en: "What is bought, and who is partner of record, is decided by the customer's global admins and billing admins. An operator can correct the record, with a reason.",
      pl: "O zakupach i o zarejestrowanym partnerze decydują administratorzy globalni i administratorzy rozliczeń klienta. Operator może sprostować zapis, podając powód.",
    },
  },
  "sold-by-reseller": {
    status: 409,
    title: { en: "Sold by a reseller", pl: "Sprzedana przez odsprzedawcę" },
    detail: {
      en: "This subscription was bought through the reseller {reseller}, and only the reseller can change it. Contact the reseller.",
      pl: "Tę subskrypcję kupiono przez odsprzedawcę ({reseller}) i tylko odsprzedawca może ją zmienić. Skontaktuj się z odsprzedawcą.",
    },
  },
  "subscription-ended": {
    status: 409,
    title: { en: "The subscription has ended", pl: "Subskrypcja się zakończyła" },
    detail: {
      en: "A subscription that was cancelled or has expired takes no partner of record. Its history stays.",
      pl: "Do subskrypcji anulowanej lub wygasłej nie można dodać zarejestrowanego partnera. Jej historia pozostaje.",
    },
  },
  "partner-already-named": {
    status: 409,
    title: { en: "There is a partner of record already", pl: "Zarejestrowany partner jest już dodany" },
    detail: {
      en: "This subscription has a partner of record. To name another, use Edit partner of record.",
      pl: "Ta subskrypcja ma zarejestrowanego partnera. Aby podać innego, użyj polecenia Edytuj zarejestrowanego partnera.",
    },
  },
  "no-partner-named": {
    status: 409,
    title: { en: "There is no partner of record", pl: "Brak zarejestrowanego partnera" },
    detail: {
      en: "This subscription has no partner of record yet. To name one, use Add partner of record.",
      pl: "Ta subskrypcja nie ma jeszcze zarejestrowanego partnera. Aby go podać, użyj polecenia Dodaj zarejestrowanego partnera.",
    },
  },
  "precondition-failed": {
    status: 412,
    title: { en: "It was changed in the meantime", pl: "W międzyczasie nastąpiła zmiana" },
    detail: {
      en: "Somebody changed the partner of record after you read it. See what is there now in current, and decide again.",
      pl: "Zarejestrowany partner zmienił się od czasu odczytu. Sprawdź w current, co jest teraz, i zdecyduj ponownie.",
    },
  },
  "subscription-partner-refused": {
    status: 409,
    title: { en: "The partner cannot serve each subscription", pl: "Partner nie może obsługiwać każdej subskrypcji" },
    detail: {
      en: "{count, plural, one {# of the subscriptions cannot have this partner of record. See which and why, leave it out, and submit again. Nothing was changed.} other {# of the subscriptions cannot have this partner of record. See which and why, leave them out, and submit again. Nothing was changed.}}",
      pl: "{count, plural, one {# subskrypcja nie może mieć tego zarejestrowanego partnera. Sprawdź, która i dlaczego, pomiń ją i prześlij ponownie. Nic się nie zmieniło.} few {# subskrypcje nie mogą mieć tego zarejestrowanego partnera. Sprawdź, które i dlaczego, pomiń je i prześlij ponownie. Nic się nie zmieniło.} many {# subskrypcji nie może mieć tego zarejestrowanego partnera. Sprawdź, które i dlaczego, pomiń je i prześlij ponownie. Nic się nie zmieniło.} other {# subskrypcji nie może mieć tego zarejestrowanego partnera. Sprawdź, które i dlaczego, pomiń je i prześlij ponownie. Nic się nie zmieniło.}}",
    },
  },
  "correction-is-empty": {
    status: 422,
    title: { en: "The corrected period is empty", pl: "Sprostowany okres jest pusty" },
    detail: {
      en: "The period has to end after it begins.",
      pl: "Okres musi kończyć się po swoim początku.",
    },
  },
  "correction-in-the-future": {
    status: 422,
    title: { en: "The corrected period is in the future", pl: "Sprostowany okres jest w przyszłości" },
    detail: {
      en: "A correction says what was. Begin it no later than now and end it no later than now, or leave its end open.",
      pl: "Sprostowanie mówi, co było. Okres musi zaczynać się i kończyć nie później niż teraz albo pozostać otwarty.",
    },
  },
  "correction-before-subscription": {
    status: 422,
    title: { en: "The corrected period begins too early", pl: "Sprostowany okres zaczyna się za wcześnie" },
    detail: {
      en: "The period begins before the subscription does, or while a reseller still sold it. Begin it on the subscription's first day, or when it was handed over, or later.",
      pl: "Okres zaczyna się przed początkiem subskrypcji albo wtedy, gdy sprzedawał ją jeszcze odsprzedawca. Musi zaczynać się najwcześniej pierwszego dnia subskrypcji lub od jej przekazania.",
    },
  },
  "correction-after-end": {
    status: 422,
    title: { en: "The corrected period ends too late", pl: "Sprostowany okres kończy się za późno" },
    detail: {
      en: "The subscription has ended. The period has to end no later than the subscription did.",
      pl: "Subskrypcja się zakończyła. Okres musi kończyć się nie później niż subskrypcja.",
    },
  },
} as const satisfies Record<string, Problem>;
