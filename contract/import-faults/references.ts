import type { Localized } from "../problem.ts";

/** What a line refers to and what is not there, or is another. */
export const referenceFaults = {
  "line-twice": {
    en: "The line {first} is about the same already. Keep one of the two.",
    pl: "O tym samym jest już wiersz {first}. Zostaw jeden z nich.",
  },
  "differs-from-record": {
    en: "This is known already, with another {column}. An import adds what is missing and changes nothing: change it in Doradca, or take the line out.",
    pl: "To już jest w Doradcy, ale z inną wartością w kolumnie {column}. Import dodaje to, czego brakuje, i niczego nie zmienia: zmień to w Doradcy albo usuń wiersz.",
  },
  "unknown-organization": {
    en: "There is no organization “{value}”. Import the organizations first.",
    pl: "Nie ma organizacji „{value}”. Najpierw zaimportuj organizacje.",
  },
  "not-a-customer": {
    en: "“{value}” is not a customer's organization.",
    pl: "„{value}” nie jest organizacją klienta.",
  },
  "not-a-partner-company": {
    en: "“{value}” is not a partner's organization.",
    pl: "„{value}” nie jest organizacją partnera.",
  },
  "unknown-person": {
    en: "There is no person “{value}” in that organization. Import the people first.",
    pl: "W tej organizacji nie ma osoby „{value}”. Najpierw zaimportuj osoby.",
  },
  "unknown-partner": {
    en: "No partner has the ID “{value}”. Import the partners first.",
    pl: "Żaden partner nie ma identyfikatora „{value}”. Najpierw zaimportuj partnerów.",
  },
  "unknown-headquarters": {
    en: "No headquarters account has the ID “{value}”, here or in this file.",
    pl: "Żadna centrala nie ma identyfikatora „{value}”, ani tutaj, ani w tym pliku.",
  },
  "not-a-location": {
    en: "“{value}” is the ID of a headquarters account. Name one of its locations.",
    pl: "„{value}” to identyfikator centrali. Podaj jedną z lokalizacji.",
  },
  "not-a-reseller": {
    en: "The partner “{value}” does not resell.",
    pl: "Partner „{value}” nie prowadzi odsprzedaży.",
  },
  "no-relationship": {
    en: "The reseller “{value}” has no relationship with this organization at present. Import the reseller relationships first.",
    pl: "Odsprzedawca „{value}” nie ma obecnie relacji z tą organizacją. Najpierw zaimportuj relacje z odsprzedawcami.",
  },
  "unknown-service": {
    en: "There is no service with the code “{value}”. Add it in Services and prices first.",
    pl: "Nie ma usługi o kodzie „{value}”. Najpierw dodaj ją w sekcji usług i cen.",
  },
  "unknown-plan": {
    en: "The service has no plan with the code “{value}”. Add it in Services and prices first.",
    pl: "Usługa nie ma planu o kodzie „{value}”. Najpierw dodaj go w sekcji usług i cen.",
  },
  "unknown-subscription": {
    en: "The organization has no subscription “{value}”. Import the subscriptions first.",
    pl: "Organizacja nie ma subskrypcji „{value}”. Najpierw zaimportuj subskrypcje.",
  },
  "unknown-replaced": {
    en: "The organization has no subscription “{value}” that could have been replaced, here or in this file.",
    pl: "Organizacja nie ma subskrypcji „{value}”, która mogła zostać zastąpiona, ani tutaj, ani w tym pliku.",
  },
  "unknown-event": {
    en: "There is no event “{value}” in the organization's audit trail. Import the audit events first, or leave the cell empty.",
    pl: "W dzienniku organizacji nie ma zdarzenia „{value}”. Najpierw zaimportuj zdarzenia albo zostaw komórkę pustą.",
  },
  "id-of-another": {
    en: "The ID “{value}” belongs to something else already.",
    pl: "Identyfikator „{value}” należy już do czegoś innego.",
  },
  "address-taken": {
    en: "Somebody else signs in with “{value}” already, here or in this file.",
    pl: "Adresem „{value}” loguje się już inna osoba, tutaj albo w tym pliku.",
  },
} as const satisfies Record<string, Localized>;
