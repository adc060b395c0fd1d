import type { Problem } from "../problem.ts";

/** Refusals between a customer and its reseller: invitations, requests to end the relationship, and what clears the way for it. */
export const relationshipProblems = {
  "invitation-closed": {
    status: 409,
    title: { en: "The invitation is no longer open", pl: "Zaproszenie nie jest już otwarte" },
    detail: {
      en: "{state, select, accepted {It was accepted.} declined {It was declined.} withdrawn {The reseller has withdrawn it.} other {It has expired.}} Where it is still wanted, the reseller makes a new one.",
      pl: "{state, select, accepted {Zostało przyjęte.} declined {Zostało odrzucone.} withdrawn {Odsprzedawca je wycofał.} other {Wygasło.}} Jeśli nadal jest potrzebne, odsprzedawca utworzy nowe.",
    },
  },
  "role-may-not-answer-invitation": {
    status: 403,
    title: { en: "Only a global admin can answer", pl: "Odpowiedzieć może tylko administrator globalny" },
    detail: {
      en: "Who may sell to your organization is decided by its global admins. Ask one of them to open the invitation.",
      pl: "O tym, kto może sprzedawać organizacji, decydują jej administratorzy globalni. Poproś jedną z tych osób o otwarcie zaproszenia.",
    },
  },
  "already-your-reseller": {
    status: 409,
    title: { en: "This reseller may sell to you already", pl: "Ten odsprzedawca ma już relację z organizacją" },
    detail: {
      en: "Your organization has a relationship with {partner} already, and there can be only one at a time. Nothing was changed.",
      pl: "Organizacja ma już relację z tym odsprzedawcą ({partner}), a w danym czasie może istnieć tylko jedna. Nic nie zostało zmienione.",
    },
  },
  "not-your-account": {
    status: 422,
    title: { en: "Not a partner account of your company", pl: "To nie jest konto partnera tej firmy" },
    detail: {
      en: "{partnerId} is no location of your company. Choose the location that will sell.",
      pl: "{partnerId} nie jest lokalizacją tej firmy. Wybierz lokalizację, która będzie sprzedawać.",
    },
  },
  "no-account-that-sells": {
    status: 409,
    title: { en: "None of your accounts may sell", pl: "Żadne konto firmy nie może sprzedawać" },
    detail: {
      en: "To invite customers, your company needs an active location that may resell for {vendor}. Ask {vendor} about it.",
      pl: "Aby zapraszać klientów, firma potrzebuje aktywnej lokalizacji, która może odsprzedawać usługi firmy {vendor}. Zapytaj o to firmę {vendor}.",
    },
  },
  "only-its-reseller": {
    status: 403,
    title: { en: "Only the reseller's people can do this", pl: "Mogą to zrobić tylko osoby z firmy odsprzedawcy" },
    detail: {
      en: "The reseller does this in the Partner portal. Ask the reseller.",
      pl: "Odsprzedawca robi to w portalu partnera. Zwróć się do odsprzedawcy.",
    },
  },
  "relationship-ended": {
    status: 409,
    title: { en: "The relationship has ended", pl: "Relacja jest zakończona" },
    detail: {
      en: "This reseller relationship was ended already. It stands under the past relationships.",
      pl: "Ta relacja z odsprzedawcą została już zakończona. Jest na liście poprzednich relacji.",
    },
  },
  "obstacles-remain": {
    status: 409,
    title: { en: "Something still stands in the way", pl: "Coś jeszcze stoi na przeszkodzie" },
    detail: {
      en: "{count, plural, one {The relationship ends once # obstacle is cleared: a subscription that the reseller sold, or an order that it has begun.} other {The relationship ends once # obstacles are cleared: subscriptions that the reseller sold, and orders that it has begun.}} Each is named. Nothing was changed.",
      pl: "{count, plural, one {Relacja zakończy się, gdy zniknie # przeszkoda: sprzedana przez odsprzedawcę subskrypcja albo rozpoczęte przez niego zamówienie.} few {Relacja zakończy się, gdy znikną # przeszkody: sprzedane przez odsprzedawcę subskrypcje i rozpoczęte przez niego zamówienia.} many {Relacja zakończy się, gdy zniknie # przeszkód: sprzedane przez odsprzedawcę subskrypcje i rozpoczęte przez niego zamówienia.} other {Relacja zakończy się, gdy zniknie # przeszkody: sprzedane przez odsprzedawcę subskrypcje i rozpoczęte przez niego zamówienia.}} Każda jest wymieniona. Nic nie zostało zmienione.",
    },
  },
  "role-may-not-change-reseller": {
    status: 403,
    title: { en: "Your role may only read", pl: "Twoja rola pozwala tylko na odczyt" },
    detail: {
      en: "Only your organization's global admins and billing admins ask a reseller to end a relationship and answer its proposals. Ask one of them.",
      pl: "O zakończenie relacji proszą odsprzedawcę i na jego propozycje odpowiadają tylko administratorzy globalni i administratorzy rozliczeń organizacji. Poproś o to jedną z tych osób.",
    },
  },
  "removal-already-asked": {
    status: 409,
    title: { en: "The reseller was asked already", pl: "Prośba do odsprzedawcy już istnieje" },
    detail: {
      en: "A request to end this relationship is under way. Its page says where it stands, and there it can be withdrawn.",
      pl: "Prośba o zakończenie tej relacji jest w toku. Jej strona pokazuje, na jakim jest etapie, i pozwala ją wycofać.",
    },
  },
  "removal-request-closed": {
    status: 409,
    title: { en: "The request is closed", pl: "Prośba jest zamknięta" },
    detail: {
      en: "{state, select, withdrawn {The customer has withdrawn it.} refused {The vendor decided that the relationship stays.} granted {The vendor decided it: the relationship ends as soon as nothing stands in the way.} other {The relationship has ended.}}",
      pl: "{state, select, withdrawn {Klient ją wycofał.} refused {Dostawca zdecydował, że relacja pozostaje.} granted {Dostawca już zdecydował: relacja zakończy się, gdy tylko nic nie będzie stało na przeszkodzie.} other {Relacja została zakończona.}}",
    },
  },
  "removal-request-with-vendor": {
    status: 409,
    title: { en: "The vendor decides now", pl: "Teraz decyduje dostawca" },
    detail: {
      en: "The reseller has objected, or a date has passed, so {vendor} decides this request. The reseller can still end the relationship once nothing stands in the way.",
      pl: "Odsprzedawca zgłosił sprzeciw albo minął termin, więc o tej prośbie decyduje {vendor}. Odsprzedawca nadal może zakończyć relację, gdy nic nie stoi na przeszkodzie.",
    },
  },
  "removal-request-not-due": {
    status: 409,
    title: { en: "The reseller still has time to answer", pl: "Odsprzedawca ma jeszcze czas na odpowiedź" },
    detail: {
      en: "An operator decides once the reseller has objected, or once the date by which it had to answer or to end the relationship has passed.",
      pl: "Operator decyduje, gdy odsprzedawca zgłosi sprzeciw albo gdy minie termin na jego odpowiedź lub na zakończenie relacji.",
    },
  },
  "promised-date-out-of-range": {
    status: 422,
    title: { en: "Choose another date", pl: "Wybierz inną datę" },
    detail: {
      en: "The date has to be between {from} and {until}, a year after the request at the latest.",
      pl: "Data musi przypadać między {from} a {until}, najpóźniej rok po złożeniu prośby.",
    },
  },
  "removal-not-granted": {
    status: 409,
    title: { en: "No request to end it was granted", pl: "Nie uwzględniono prośby o zakończenie" },
    detail: {
      en: "An operator ends a reseller relationship only after the customer has asked for it and the request was granted. Decide the request first.",
      pl: "Operator kończy relację z odsprzedawcą tylko wtedy, gdy klient o to poprosił, a prośbę uwzględniono. Najpierw rozstrzygnij prośbę.",
    },
  },
  "close-order-not-granted": {
    status: 409,
    title: { en: "The order is still the reseller's", pl: "Zamówienie należy jeszcze do odsprzedawcy" },
    detail: {
      en: "An operator closes a reseller's order only after the customer's request to end the relationship was granted. Until then only the reseller closes it.",
      pl: "Operator zamyka zamówienie odsprzedawcy tylko wtedy, gdy prośbę klienta o zakończenie relacji uwzględniono. Do tego czasu zamyka je wyłącznie odsprzedawca.",
    },
  },
  "reason-needed": {
    status: 422,
    title: { en: "A reason is needed", pl: "Potrzebny jest powód" },
    detail: {
      en: "Both sides read why an operator ended their relationship. Send a reason.",
      pl: "Obie strony przeczytają, dlaczego operator zakończył ich relację. Podaj powód.",
    },
  },
  "proposal-closed": {
    status: 409,
    title: { en: "The proposal is no longer open", pl: "Propozycja nie jest już otwarta" },
    detail: {
      en: "{state, select, accepted {It was accepted.} refused {It was refused.} withdrawn {The reseller has withdrawn it.} other {It has lapsed, because the subscription or the relationship has ended.}}",
      pl: "{state, select, accepted {Została przyjęta.} refused {Została odrzucona.} withdrawn {Odsprzedawca ją wycofał.} other {Straciła aktualność, ponieważ zakończyła się subskrypcja albo relacja.}}",
    },
  },
  "proposal-waits": {
    status: 409,
    title: { en: "A proposal for this subscription waits", pl: "Propozycja dla tej subskrypcji czeka na odpowiedź" },
    detail: {
      en: "The customer has not answered the proposal for this subscription yet. Withdraw it before you make another.",
      pl: "Klient nie odpowiedział jeszcze na propozycję dotyczącą tej subskrypcji. Wycofaj ją, zanim utworzysz następną.",
    },
  },
  "not-renewed-anyway": {
    status: 409,
    title: { en: "It is not renewed in any case", pl: "Subskrypcja i tak nie zostanie odnowiona" },
    detail: {
      en: "Automatic renewal of this subscription is off already: it expires on {day} by itself.",
      pl: "Automatyczne odnawianie tej subskrypcji jest już wyłączone: wygaśnie sama w dniu {day}.",
    },
  },
  "reseller-must-end-it": {
    status: 409,
    title: { en: "Only the reseller can end this", pl: "Może to zakończyć tylko odsprzedawca" },
    detail: {
      en: "{kinds, select, mixed {{count, plural, one {You cannot end a reseller relationship yourself: the reseller ends it, once # obstacle is cleared: an order that it has begun.} other {You cannot end a reseller relationship yourself: the reseller ends it, once # obstacles are cleared: subscriptions that it sold, and orders that it has begun.}}} other {{count, plural, =0 {You cannot end a reseller relationship yourself: the reseller ends it. Nothing that it sold is active any more, so nothing stands in the way.} one {You cannot end a reseller relationship yourself: the reseller ends it, once # subscription that it sold is no longer active.} other {You cannot end a reseller relationship yourself: the reseller ends it, once # subscriptions that it sold are no longer active.}}}}",
      pl: "{kinds, select, mixed {{count, plural, one {Nie można samodzielnie zakończyć relacji z odsprzedawcą: kończy ją odsprzedawca, gdy zniknie # przeszkoda: rozpoczęte przez niego zamówienie.} few {Nie można samodzielnie zakończyć relacji z odsprzedawcą: kończy ją odsprzedawca, gdy znikną # przeszkody: sprzedane przez niego subskrypcje i rozpoczęte przez niego zamówienia.} many {Nie można samodzielnie zakończyć relacji z odsprzedawcą: kończy ją odsprzedawca, gdy zniknie # przeszkód: sprzedane przez niego subskrypcje i rozpoczęte przez niego zamówienia.} other {Nie można samodzielnie zakończyć relacji z odsprzedawcą: kończy ją odsprzedawca, gdy zniknie # przeszkody: sprzedane przez niego subskrypcje i rozpoczęte przez niego zamówienia.}}} other {{count, plural, =0 {Nie można samodzielnie zakończyć relacji z odsprzedawcą: kończy ją odsprzedawca. Żadna sprzedana przez niego subskrypcja nie jest już aktywna, więc nic nie stoi na przeszkodzie.} one {Nie można samodzielnie zakończyć relacji z odsprzedawcą: kończy ją odsprzedawca, gdy # sprzedana przez niego subskrypcja nie będzie już aktywna.} few {Nie można samodzielnie zakończyć relacji z odsprzedawcą: kończy ją odsprzedawca, gdy # sprzedane przez niego subskrypcje nie będą już aktywne.} many {Nie można samodzielnie zakończyć relacji z odsprzedawcą: kończy ją odsprzedawca, gdy # sprzedanych przez niego subskrypcji nie będzie już aktywnych.} other {Nie można samodzielnie zakończyć relacji z odsprzedawcą: kończy ją odsprzedawca, gdy # sprzedanej przez niego subskrypcji nie będzie już aktywne.}}}}",
    },
  },
} as const satisfies Record<string, Problem>;
