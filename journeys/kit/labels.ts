/**
 * The product's vocabulary, English to Polish, letter for letter as it was promised. It stands here a second time, beside the web
 * app's catalogues, so that a label cannot change by accident.
 */
export const labels = {
  // Vocabulary
  "partner of record": "zarejestrowany partner",
  reseller: "odsprzedawca",
  pending: "oczekująca",
  active: "aktywna",
  suspended: "zawieszona",
  cancelled: "anulowana",
  expired: "wygasła",
  "global admin": "administrator globalny",
  "billing admin": "administrator rozliczeń",
  reader: "czytelnik",
  "No partner": "Bez partnera",

  // 1. Sign in and open the admin center
  "Sign in with your work account": "Zaloguj się przy użyciu konta służbowego",
  "E-mail address": "Adres e-mail",
  Password: "Hasło",
  "Sign in": "Zaloguj się",
  Language: "Język",
  "App launcher": "Uruchamianie aplikacji",
  Admin: "Administrator",
  "Partner directory": "Katalog partnerów",
  "Partner portal": "Portal partnera",
  "Operator console": "Konsola operatora",
  Billing: "Rozliczenia",
  "View and edit subscriptions": "Wyświetlaj i edytuj subskrypcje",
  Home: "Strona główna",
  Subscriptions: "Subskrypcje",
  "Purchase services": "Zakup usług",
  Settings: "Ustawienia",
  "Partner relationships": "Relacje partnerów",

  // 2. Name a partner while buying
  "Plans and prices": "Plany i ceny",
  "Buy now": "Kup teraz",
  "Need help with your order?": "Potrzebujesz pomocy dotyczącej zamówienia?",
  "Get help from a Baltic Cloud partner": "Skorzystaj z pomocy partnera firmy Baltic Cloud",
  "Check out": "Do kasy",
  Add: "Dodaj",
  Change: "Zmień",
  "Place order": "Złóż zamówienie",

  // 3. Name a partner on a subscription that exists
  "Subscription details": "Szczegóły subskrypcji",
  "Subscription name and cost": "Nazwa i koszt subskrypcji",
  "More actions": "Więcej akcji",
  "Add partner of record": "Dodaj zarejestrowanego partnera",
  "Baltic Cloud Partner ID": "Identyfikator partnera firmy Baltic Cloud",
  "Check ID": "Sprawdź identyfikator",
  Submit: "Prześlij",
  "The partner gets no admin rights. It will see your organization's name and this subscription's service, plan, number of licences, state and renewal date.":
    "Dodanie partnera nie daje mu uprawnień administratora. Partner zobaczy nazwę organizacji oraz usługę, plan, liczbę licencji, stan i datę odnowienia tej subskrypcji.",

  "Also set for…": "Ustaw także dla…",

  // 4. Change it
  "Partner ID": "Identyfikator partnera",
  "Edit partner of record": "Edytuj zarejestrowanego partnera",
  "Contact partner": "Skontaktuj się z partnerem",
  "Partner information": "Informacje o partnerze",

  // 5. Remove it
  "This subscription will have no partner of record.": "Ta subskrypcja nie będzie mieć zarejestrowanego partnera.",

  // 6. See the partner relationships
  "We didn't find anything to show here.": "Nie znaleziono elementów do pokazania w tym miejscu.",

  // 7. A reseller relationship
  Remove: "Usuń",
  "Removing a reseller relationship": "Usuwanie relacji z partnerem-odsprzedawcą",
  "What this partner can see": "Co widzi ten partner",
  "Ask the reseller to remove it": "Poproś odsprzedawcę o usunięcie relacji",
  "Remove reseller relationship": "Usuń relację odsprzedawcy",
  Customers: "Klienci",
  Requests: "Prośby",
  Invitations: "Zaproszenia",
  "Accept invitation": "Zaakceptuj zaproszenie",
  "Decline invitation": "Odrzuć zaproszenie",

  // 8. Was this helpful?
  Help: "Pomoc",
  "Was this information helpful?": "Czy te informacje były pomocne?",
  Yes: "Tak",
  No: "Nie",
  "Thank you for your feedback!": "Dziękujemy za opinię!",
  "Contact support": "Skontaktuj się z pomocą techniczną",

  // The Operator console
  "Outgoing mail": "Poczta wychodząca",
  "Help answers": "Odpowiedzi w pomocy",
  "All outgoing mail": "Cała poczta wychodząca",
  "Search outgoing mail": "Szukaj w poczcie wychodzącej",
  "Send again": "Wyślij ponownie",
  Waiting: "Oczekująca",
  Sent: "Wysłana",
  Kept: "Przechowana",
  Failed: "Niewysłana",

  // Beyond the promised vocabulary: what the journeys need to find their way.
  "Account menu": "Menu konta",
  "Account and API keys": "Konto i klucze API",
  Cancel: "Anuluj",
  Close: "Zamknij",
  History: "Historia",
  Notifications: "Powiadomienia",
  "Sign out": "Wyloguj",
  Undo: "Cofnij",
  Next: "Dalej",
  Back: "Wstecz",
  Quantity: "Liczba",
  "Country of use": "Kraj używania",
  "Street and number": "Ulica i numer",
  Town: "Miejscowość",
  "VAT ID": "Numer VAT",
  "Order summary": "Podsumowanie zamówienia",
  Saved: "Zapisano",
  Discard: "Odrzuć",
  "Search services": "Szukaj usług",
  "New subscriptions": "Nowe subskrypcje",
  "Your orders": "Twoje zamówienia",
} as const;

export type Label = keyof typeof labels;
