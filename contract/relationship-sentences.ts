import type { SeenField } from "../domain/partner-sees.ts";
import type { Localized } from "./problem.ts";

/** What there is to see of a customer, as it stands in a list: "the plan, the number of licences and …". */
export const seenFieldNames = {
  "organization-name": { en: "your organization's name", pl: "nazwę organizacji" },
  service: { en: "the service", pl: "usługę" },
  plan: { en: "the plan", pl: "plan" },
  seats: { en: "the number of licences", pl: "liczbę licencji" },
  state: { en: "the state", pl: "stan" },
  "renewal-date": { en: "the renewal date", pl: "datę odnowienia" },
  term: { en: "the term", pl: "okres" },
  price: { en: "the price", pl: "cenę" },
  "country-of-use": { en: "the country of use", pl: "kraj użytkowania" },
} as const satisfies Record<SeenField, Localized>;

/** What is said between a customer and its reseller. ICU message format. */
export const relationshipSentences = {
  "record-sees": {
    en: "Of each subscription where it is partner of record: {fields}.",
    pl: "O każdej subskrypcji, której jest zarejestrowanym partnerem: {fields}.",
  },
  "reseller-sees": {
    en: "Of each subscription that it sold: {fields}.",
    pl: "O każdej sprzedanej przez siebie subskrypcji: {fields}.",
  },
  "sees-no-more": {
    en: "Nothing of your people, of your other subscriptions, or of your other partners. No admin rights.",
    pl: "Niczego o osobach, innych subskrypcjach ani innych partnerach organizacji. Bez uprawnień administratora.",
  },
  "former-sees": {
    en: "When the tie has ended: only your organization's name, the service and the dates of its own period.",
    pl: "Po zakończeniu relacji: tylko nazwę organizacji, usługę i daty własnego okresu.",
  },

  "allows-orders": {
    en: "Order subscriptions for your organization. The reseller bills you for them; {vendor} does not.",
    pl: "Zamawiać subskrypcje dla organizacji. Rozlicza je odsprzedawca, a nie {vendor}.",
  },
  "allows-seeing": {
    en: "See, of each subscription that it sold: {fields}.",
    pl: "Widzieć o każdej sprzedanej przez siebie subskrypcji: {fields}.",
  },
  "allows-proposals": {
    en: "Propose to cancel what it sold or to hand it over to {vendor}. Nothing of that happens before one of your admins accepts it.",
    pl: "Proponować anulowanie tego, co sprzedał, albo przekazanie tego dostawcy ({vendor}). Nic się nie stanie, dopóki nie zgodzi się administrator organizacji.",
  },
  "allows-no-admin": {
    en: "It gets no admin rights in your organization.",
    pl: "Nie otrzymuje uprawnień administratora w organizacji.",
  },
  "allows-no-others": {
    en: "It sees nothing of your people, of subscriptions that others sold, or of your other partners.",
    pl: "Nie widzi osób, subskrypcji sprzedanych przez innych ani innych partnerów organizacji.",
  },
  "allows-no-record": {
    en: "It does not become partner of record of anything by this.",
    pl: "Nie staje się przez to zarejestrowanym partnerem żadnej subskrypcji.",
  },
  "ends-by-request": {
    en: "You cannot end the relationship alone: you ask the reseller, which has {days, plural, one {# day} other {# days}} to answer. If it does not answer or objects, {vendor} decides.",
    pl: "Relacji nie można zakończyć samodzielnie: prosisz o to odsprzedawcę, który ma {days, plural, one {# dzień} few {# dni} many {# dni} other {# dnia}} na odpowiedź. Jeśli nie odpowie albo zgłosi sprzeciw, decyduje {vendor}.",
  },

  "cancel-now-effect": {
    en: "{subscription} ends at once, on {day}, and nobody can use it any more. This cannot be undone.",
    pl: "{subscription}: subskrypcja kończy się od razu, w dniu {day}, i nikt nie będzie mógł z niej korzystać. Tego nie można cofnąć.",
  },
  "cancel-now-money": {
    en: "{vendor} charges nothing and refunds nothing. What you have paid the reseller for the rest of the term is between you and the reseller.",
    pl: "{vendor} niczego nie nalicza ani nie zwraca. To, co zapłacono odsprzedawcy za resztę okresu, pozostaje do uzgodnienia z odsprzedawcą.",
  },
  "cancel-at-term-end-effect": {
    en: "{subscription} can be used until {lastDay} and then expires. It is not renewed.",
    pl: "{subscription}: subskrypcja działa do {lastDay}, a potem wygasa. Nie zostanie odnowiona.",
  },
  "cancel-at-term-end-money": {
    en: "The present term stays paid to the reseller; nothing is due after it.",
    pl: "Bieżący okres pozostaje opłacony u odsprzedawcy; potem nic nie będzie do zapłaty.",
  },
  "hand-over-effect": {
    en: "{subscription} goes on without interruption, with the same plan and {seats, plural, one {# licence} other {# licences}}. From {day} it is sold by {vendor}, and your admins can change it themselves.",
    pl: "{subscription}: subskrypcja trwa bez przerwy, z tym samym planem i z {seats, plural, one {# licencją} few {# licencjami} many {# licencjami} other {# licencji}}. Od {day} sprzedaje ją {vendor}, a administratorzy organizacji mogą ją sami zmieniać.",
  },
  "hand-over-money": {
    en: "The present term stays paid to the reseller. From {paidFrom} you pay {vendor}: {priced, select, then {at the prices of {day},} other {today}} {price} before tax for {term, select, monthly {a month} other {a year}}. The prices of the day of the renewal apply.",
    pl: "Bieżący okres pozostaje opłacony u odsprzedawcy. Od {paidFrom} płatności przyjmuje {vendor}: {price} przed opodatkowaniem za {term, select, monthly {miesiąc} other {rok}} według {priced, select, then {cen z dnia {day}} other {dzisiejszych cen}}. Obowiązują ceny z dnia odnowienia.",
  },
  "hand-over-not-renewed": {
    en: "Automatic renewal is off: it expires after {lastDay} unless your admins turn renewal on. If they do, {vendor} charges from {paidFrom}, {priced, select, then {at the prices of {day},} other {today}} {price} before tax for {term, select, monthly {a month} other {a year}}.",
    pl: "Automatyczne odnawianie jest wyłączone: subskrypcja wygaśnie po {lastDay}, chyba że administratorzy organizacji je włączą. Wtedy od {paidFrom} płatności przyjmuje {vendor}: {price} przed opodatkowaniem za {term, select, monthly {miesiąc} other {rok}} według {priced, select, then {cen z dnia {day}} other {dzisiejszych cen}}.",
  },
  "hand-over-partner": {
    en: "It has no partner of record then, and you can add one.",
    pl: "Nie ma wtedy zarejestrowanego partnera i można go dodać.",
  },
} as const satisfies Record<string, Localized>;

export type RelationshipSentence = keyof typeof relationshipSentences;
