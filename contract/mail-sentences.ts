import type { Localized } from "./problem.ts";

/** What the product writes to people by mail. ICU message format. A mail to a partner says what naming lets it see and no more. */
export const mailSentences = {
  "open-subscription": { en: "Open the subscription", pl: "Otwórz subskrypcję" },
  "open-order": { en: "Open the order", pl: "Otwórz zamówienie" },
  "open-customer": { en: "Open the customer", pl: "Otwórz klienta" },
  "open-relationships": { en: "Open partner relationships", pl: "Otwórz relacje partnerów" },
  "open-invitation": { en: "Open the invitation", pl: "Otwórz zaproszenie" },
  "open-invitations": { en: "Open invitations", pl: "Otwórz zaproszenia" },
  "open-request": { en: "Open the request", pl: "Otwórz prośbę" },
  "open-case": { en: "Open the case", pl: "Otwórz sprawę" },
  "open-proposal": { en: "Open the proposal", pl: "Otwórz propozycję" },
  "footer-operator": {
    en: "This mail goes to the operators of {vendor}. Which mails you get, you choose on your account's page. It was sent automatically.",
    pl: "Tę wiadomość otrzymują operatorzy firmy {vendor}. Rodzaje otrzymywanych wiadomości można wybrać na stronie konta. Wysłano ją automatycznie.",
  },
  "footer-person": {
    en: "You get this mail because you chose it on your account's page. {vendor} sent it automatically.",
    pl: "Ta wiadomość wynika z wyboru na stronie konta. Wysłano ją automatycznie, w imieniu firmy {vendor}.",
  },
  "open-directory": { en: "Find a partner in the directory", pl: "Znajdź partnera w katalogu" },
  "footer-admin": {
    en: "This mail goes to people of your organization ({organization}). Which mails you get, you choose on your account's page. {vendor} sent it automatically.",
    pl: "Tę wiadomość otrzymują osoby z organizacji ({organization}). Rodzaje otrzymywanych wiadomości można wybrać na stronie konta. Wysłano ją automatycznie, w imieniu firmy {vendor}.",
  },
  "footer-partner": {
    en: "You get this mail because this is the contact address of {partner} at {vendor}. It was sent automatically.",
    pl: "To adres kontaktowy partnera ({partner}) w firmie {vendor}, dlatego trafiła tu ta wiadomość. Wysłano ją automatycznie.",
  },

  organization: { en: "Organization", pl: "Organizacja" },
  customer: { en: "Customer", pl: "Klient" },
  subscription: { en: "Subscription", pl: "Subskrypcja" },
  partner: { en: "Partner", pl: "Partner" },
  "new-partner": { en: "New partner", pl: "Nowy partner" },
  "previous-partner": { en: "Previous partner", pl: "Poprzedni partner" },
  "named-partner": { en: "{name}, {town}\nPartner ID {id}", pl: "{name}, {town}\nIdentyfikator partnera {id}" },
  "no-partner": { en: "No partner", pl: "Bez partnera" },
  since: { en: "Since", pl: "Od" },
  until: { en: "Until", pl: "Do" },
  by: { en: "Done by", pl: "Kto" },
  reason: { en: "Reason", pl: "Powód" },
  licences: { en: "Licences", pl: "Licencje" },
  quantity: { en: "Quantity", pl: "Liczba" },
  plan: { en: "Plan", pl: "Plan" },
  term: { en: "Term", pl: "Okres" },
  state: { en: "State", pl: "Stan" },
  renewal: { en: "Renewal", pl: "Odnowienie" },
  "auto-renewal": { en: "Automatic renewal", pl: "Automatyczne odnawianie" },
  on: { en: "on", pl: "włączone" },
  off: { en: "off", pl: "wyłączone" },
  monthly: { en: "monthly", pl: "miesięczny" },
  yearly: { en: "yearly", pl: "roczny" },
  "state-pending": { en: "pending", pl: "oczekująca" },
  "state-active": { en: "active", pl: "aktywna" },
  "state-suspended": { en: "suspended", pl: "zawieszona" },
  "state-cancelled": { en: "cancelled", pl: "anulowana" },
  "state-expired": { en: "expired", pl: "wygasła" },
  "from-to": { en: "{before} → {after}", pl: "{before} → {after}" },

  "named-subject": {
    en: "{subscription}: partner of record named",
    pl: "{subscription}: dodano zarejestrowanego partnera",
  },
  "named-text": {
    en: "This subscription has a partner of record.",
    pl: "Ta subskrypcja ma zarejestrowanego partnera.",
  },
  "changed-subject": {
    en: "{subscription}: partner of record changed",
    pl: "{subscription}: zmieniono zarejestrowanego partnera",
  },
  "changed-text": {
    en: "This subscription has another partner of record than before.",
    pl: "Ta subskrypcja ma innego zarejestrowanego partnera niż dotąd.",
  },
  "removed-subject": {
    en: "{subscription}: partner of record removed",
    pl: "{subscription}: usunięto zarejestrowanego partnera",
  },
  "removed-text": {
    en: "This subscription has no partner of record any more.",
    pl: "Ta subskrypcja nie ma już zarejestrowanego partnera.",
  },
  "ended-subject": {
    en: "{subscription}: ended, and its partner of record with it",
    pl: "{subscription}: koniec subskrypcji i okresu zarejestrowanego partnera",
  },
  "ended-text": {
    en: "This subscription has ended, and with it the period of its partner of record. Its history stays.",
    pl: "Ta subskrypcja się zakończyła, a wraz z nią okres zarejestrowanego partnera. Historia pozostaje.",
  },
  "carried-forward-subject": {
    en: "{subscription}: partner of record carried forward",
    pl: "{subscription}: zarejestrowany partner przeszedł na nową subskrypcję",
  },
  "carried-forward-text": {
    en: "This subscription replaces another one and keeps its partner of record.",
    pl: "Ta subskrypcja zastępuje inną i zachowuje jej zarejestrowanego partnera.",
  },
  "not-carried-forward-subject": {
    en: "{subscription}: no partner of record any more",
    pl: "{subscription}: bez zarejestrowanego partnera",
  },
  "not-carried-forward-text": {
    en: "This subscription replaces another one. The partner of record of that one is not authorized for this service in this country, so this subscription has no partner of record.",
    pl: "Ta subskrypcja zastępuje inną. Jej zarejestrowany partner nie ma autoryzacji na tę usługę w tym kraju, więc ta subskrypcja nie ma zarejestrowanego partnera.",
  },
  "what-naming-gives": {
    en: "The partner gets no admin rights. It sees your organization's name and this subscription's service, plan, number of licences, state and renewal date.",
    pl: "Partner nie otrzymuje uprawnień administratora. Widzi nazwę organizacji oraz usługę, plan, liczbę licencji, stan i datę odnowienia tej subskrypcji.",
  },
  "can-change": {
    en: "You can change or remove the partner of record at any time on the subscription's page.",
    pl: "Zarejestrowanego partnera można w każdej chwili zmienić lub usunąć na stronie subskrypcji.",
  },

  "partner-named-subject": {
    en: "{organization}: you are partner of record",
    pl: "{organization}: nowa subskrypcja z Państwem jako zarejestrowanym partnerem",
  },
  "partner-named-text": {
    en: "A customer named you partner of record of a subscription. This gives you no admin rights. It lets you see what stands below.",
    pl: "Klient wskazał Państwa jako zarejestrowanego partnera subskrypcji. Nie daje to uprawnień administratora. Pozwala widzieć to, co poniżej.",
  },
  "partner-ended-subject": {
    en: "{organization}: you are no longer partner of record",
    pl: "{organization}: koniec okresu zarejestrowanego partnera",
  },
  "partner-ended-text": {
    en: "You are no longer partner of record of this subscription.",
    pl: "Nie są już Państwo zarejestrowanym partnerem tej subskrypcji.",
  },

  "order-subject": { en: "Order {number} is placed", pl: "Zamówienie {number} jest złożone" },
  "order-text": {
    en: "Your organization's order is placed. This is its confirmation.",
    pl: "Zamówienie organizacji jest złożone. To jest jego potwierdzenie.",
  },
  "answer-by": { en: "Answer by", pl: "Termin odpowiedzi" },
  "promised-date": { en: "Promised date", pl: "Podana data" },
  objection: { en: "Objection", pl: "Sprzeciw" },
  "decision-reason": { en: "Reason for the decision", pl: "Uzasadnienie decyzji" },
  note: { en: "Note", pl: "Uwagi" },
  expires: { en: "Good until", pl: "Ważne do" },
  "resold-order-text": {
    en: "Your reseller placed this order for your organization. It sells you these subscriptions and bills you for them.",
    pl: "Odsprzedawca złożył to zamówienie dla organizacji. Sprzedaje te subskrypcje i wystawia za nie faktury.",
  },
  "sold-order-text": {
    en: "The order for your customer is placed. You sell these subscriptions and bill the customer for them.",
    pl: "Zamówienie dla klienta jest złożone. Państwa firma sprzedaje te subskrypcje i wystawia za nie klientowi faktury.",
  },
  reseller: { en: "Reseller", pl: "Odsprzedawca" },
  "order-number": { en: "Order number", pl: "Numer zamówienia" },
  "placed-on": { en: "Placed", pl: "Złożono" },
  "placed-by": { en: "Placed by", pl: "Kto" },
  "purchase-order-number": { en: "Purchase order number", pl: "Numer zamówienia zakupu" },
  payment: { en: "Payment", pl: "Płatność" },
  "by-invoice": { en: "by invoice", pl: "na podstawie faktury" },
  "billing-address": { en: "Billing address", pl: "Adres na fakturze" },
  "vat-id": { en: "VAT ID", pl: "NIP / VAT UE" },
  "licences-each-monthly": {
    en: "{count, plural, one {# licence} other {# licences}}, {price} each per month",
    pl: "{count, plural, one {# licencja} few {# licencje} many {# licencji} other {# licencji}} po {price} za miesiąc",
  },
  "licences-each-yearly": {
    en: "{count, plural, one {# licence} other {# licences}}, {price} each per year",
    pl: "{count, plural, one {# licencja} few {# licencje} many {# licencji} other {# licencji}} po {price} za rok",
  },
  "used-in": { en: "Used in", pl: "Kraj użytkowania" },
  "partner-of-record": { en: "Partner of record", pl: "Zarejestrowany partner" },
  "before-tax": { en: "Before tax", pl: "Netto" },
  "tax-of": { en: "Tax ({country}, {percent})", pl: "Podatek ({country}, {percent})" },
  total: { en: "Total", pl: "Razem" },

  "subscription-changed-subject": { en: "{subscription}: changed", pl: "{subscription}: zmiana subskrypcji" },
  "subscription-changed-text": {
    en: "This subscription was changed.",
    pl: "W tej subskrypcji nastąpiła zmiana.",
  },
  "planned-on": { en: "From the renewal on", pl: "Od odnowienia" },
  "nothing-planned": { en: "nothing changes", pl: "bez zmian" },
  "subscription-renewed-subject": { en: "{subscription}: renewed", pl: "{subscription}: odnowienie subskrypcji" },
  "subscription-renewed-text": {
    en: "This subscription was renewed for another term.",
    pl: "Ta subskrypcja została odnowiona na kolejny okres.",
  },
  "next-renewal": { en: "Next renewal", pl: "Następne odnowienie" },
  "subscription-not-renewed-subject": {
    en: "{subscription}: could not be renewed",
    pl: "{subscription}: nie udało się odnowić subskrypcji",
  },
  "not-renewed-plan-not-sold": {
    en: "This subscription was due to be renewed, but its plan is not sold any more for this country and term. It stays as it is until this is settled. Choose another plan or term, or ask {vendor}.",
    pl: "Nadszedł termin odnowienia tej subskrypcji, ale jej plan nie jest już sprzedawany w tym kraju na ten okres. Do wyjaśnienia subskrypcja pozostaje bez zmian. Wybierz inny plan lub okres albo zapytaj firmę {vendor}.",
  },
  "not-renewed-no-tax-rate": {
    en: "This subscription was due to be renewed, but {vendor} has set no tax rate for the country where it is used. It stays as it is until this is settled. You need not do anything.",
    pl: "Nadszedł termin odnowienia tej subskrypcji, ale firma {vendor} nie ustaliła stawki podatku dla kraju użytkowania. Do wyjaśnienia subskrypcja pozostaje bez zmian. Nie trzeba nic robić.",
  },
  "subscription-suspended-subject": { en: "{subscription}: suspended", pl: "{subscription}: zawieszenie subskrypcji" },
  "subscription-suspended-text": {
    en: "This subscription was suspended. Ask {vendor} what is needed to go on with it.",
    pl: "Ta subskrypcja została zawieszona. Zapytaj firmę {vendor}, co jest potrzebne do jej wznowienia.",
  },
  "subscription-reactivated-subject": {
    en: "{subscription}: active again",
    pl: "{subscription}: wznowienie subskrypcji",
  },
  "subscription-reactivated-text": {
    en: "This subscription was suspended and is active again.",
    pl: "Ta subskrypcja była zawieszona i znowu jest aktywna.",
  },
  "subscription-cancelled-subject": { en: "{subscription}: cancelled", pl: "{subscription}: anulowanie subskrypcji" },
  "subscription-cancelled-text": {
    en: "This subscription was cancelled and has ended.",
    pl: "Ta subskrypcja została anulowana i się zakończyła.",
  },
  "subscription-expired-subject": { en: "{subscription}: expired", pl: "{subscription}: koniec subskrypcji" },
  "subscription-expired-text": {
    en: "This subscription was not to be renewed and has expired.",
    pl: "Ta subskrypcja nie miała być odnawiana i wygasła.",
  },
  "reported-of-resold": {
    en: "The billing of {vendor} reported it. {partner} sold this subscription and is told as well.",
    pl: "Zgłosił to dział rozliczeń firmy {vendor}. Tę subskrypcję sprzedał partner {partner}, który też otrzymuje wiadomość.",
  },
  "partner-period-ended": {
    en: "The period of its partner of record ended with it.",
    pl: "Wraz z nią zakończył się okres zarejestrowanego partnera.",
  },

  "message-subject": { en: "{organization}: message from a customer", pl: "{organization}: wiadomość od klienta" },
  "message-text": {
    en: "A customer writes to you through {vendor}. Answer this mail, and your answer goes to the person who wrote.",
    pl: "Klient pisze do Państwa za pośrednictwem firmy {vendor}. Odpowiedź na tę wiadomość trafi do osoby, która ją napisała.",
  },
  "message-from": { en: "From", pl: "Od" },
  "message-about": { en: "About", pl: "W sprawie" },

  "lost-authorization-subject": {
    en: "{partner}: not authorized at present",
    pl: "{partner}: obecnie bez autoryzacji",
  },
  "lost-authorization-text": {
    en: "Your partner of record is not an authorized {vendor} partner at present for the subscriptions below. It stays the partner of record until you change it.",
    pl: "Zarejestrowany partner nie ma obecnie autoryzacji firmy {vendor} dla poniższych subskrypcji. Pozostaje zarejestrowanym partnerem, dopóki tego nie zmienisz.",
  },
  "lost-authorization-way-out": {
    en: "You can leave it as it is, or find another partner in the directory.",
    pl: "Można to tak zostawić albo znaleźć innego partnera w katalogu.",
  },
} as const satisfies Record<string, Localized>;

export type MailSentence = keyof typeof mailSentences;
