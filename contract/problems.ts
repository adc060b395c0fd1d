import type { Problem } from "./problem.ts";
import { consoleProblems } from "./problems/console.ts";
import { importProblems } from "./problems/imports.ts";
import { messageProblems } from "./problems/messages.ts";
import { orderProblems } from "./problems/orders.ts";
import { namingProblems } from "./problems/partner-of-record-namings.ts";
import { peopleProblems } from "./problems/people.ts";
import { portfolioProblems } from "./problems/portfolio.ts";
import { priceProblems } from "./problems/prices.ts";
import { relationshipProblems } from "./problems/relationships.ts";
import { subscriptionChangeProblems } from "./problems/subscription-changes.ts";

/**
 * Every refusal that the API knows: problem documents, the reasons of refused actions and the outcomes of a Partner ID check
 * carry one of these codes. Each has a page under `docs/errors/`.
 */
export const problems = {
  ...orderProblems,
  ...priceProblems,
  ...importProblems,
  ...subscriptionChangeProblems,
  ...relationshipProblems,
  ...messageProblems,
  ...namingProblems,
  ...peopleProblems,
  ...consoleProblems,
  ...portfolioProblems,
  "invalid-request": {
    status: 400,
    title: { en: "The request is not valid", pl: "Nieprawidłowe żądanie" },
    detail: {
      en: "Correct the fields listed in errors and send the request again.",
      pl: "Popraw pola wymienione w errors i wyślij żądanie ponownie.",
    },
  },
  "invalid-json": {
    status: 400,
    title: { en: "The body is not valid JSON", pl: "Treść nie jest poprawnym dokumentem JSON" },
    detail: {
      en: "Send one JSON document in UTF-8, or no body at all where none is needed.",
      pl: "Wyślij jeden dokument JSON w UTF-8 albo żadnej treści tam, gdzie nie jest potrzebna.",
    },
  },
  "not-signed-in": {
    status: 401,
    title: { en: "Sign in first", pl: "Najpierw się zaloguj" },
    detail: {
      en: "Sign in with your work account, or send an API key that is neither expired nor revoked.",
      pl: "Zaloguj się przy użyciu konta służbowego albo wyślij klucz API, który jest ważny i nieunieważniony.",
    },
  },
  "sign-in-failed": {
    status: 401,
    title: { en: "That did not match", pl: "Dane nie pasują do siebie" },
    detail: {
      en: "The e-mail address or the password is wrong. Check both and try again.",
      pl: "Adres e-mail lub hasło są nieprawidłowe. Sprawdź jedno i drugie i spróbuj ponownie.",
    },
  },
  "cross-site-request": {
    status: 403,
    title: { en: "The request came from another site", pl: "Żądanie pochodzi z innej witryny" },
    detail: {
      en: "With a session cookie, changes are accepted only from Doradca's own pages. Open Doradca and repeat the action there, or use an API key.",
      pl: "Zmiany z plikiem cookie sesji są przyjmowane tylko ze stron Doradcy. Otwórz Doradcę i powtórz czynność albo użyj klucza API.",
    },
  },
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
  "only-operators": {
    status: 403,
    title: { en: "Only an operator can do this", pl: "Może to zrobić tylko operator" },
    detail: {
      en: "Ask {vendor} to do it for you.",
      pl: "Zwróć się z tym do firmy {vendor}.",
    },
  },
  "only-signed-in-people": {
    status: 403,
    title: { en: "An API key cannot do this", pl: "Nie można tego zrobić kluczem API" },
    detail: {
      en: "Sign in with your work account and make API keys in the account menu.",
      pl: "Zaloguj się przy użyciu konta służbowego i twórz klucze API w menu konta.",
    },
  },
  "not-found": {
    status: 404,
    title: { en: "There is nothing here", pl: "Nie ma tu niczego" },
    detail: {
      en: "Nothing that you may see has this address. Check it, or go back to the list.",
      pl: "Pod tym adresem nie ma niczego, co możesz zobaczyć. Sprawdź adres albo wróć do listy.",
    },
  },
  "method-not-allowed": {
    status: 405,
    title: { en: "This method is not offered here", pl: "Ta metoda nie jest tu dostępna" },
    detail: {
      en: "See the Allow header, or /openapi.json, for what can be done at this address.",
      pl: "Nagłówek Allow oraz /openapi.json mówią, co można zrobić pod tym adresem.",
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
  "reseller-must-end-it": {
    status: 409,
    title: { en: "Only the reseller can end this", pl: "Może to zakończyć tylko odsprzedawca" },
    detail: {
      en: "{kinds, select, mixed {{count, plural, one {You cannot end a reseller relationship yourself: the reseller ends it, once # obstacle is cleared: an order that it has begun.} other {You cannot end a reseller relationship yourself: the reseller ends it, once # obstacles are cleared: subscriptions that it sold, and orders that it has begun.}}} other {{count, plural, =0 {You cannot end a reseller relationship yourself: the reseller ends it. Nothing that it sold is active any more, so nothing stands in the way.} one {You cannot end a reseller relationship yourself: the reseller ends it, once # subscription that it sold is no longer active.} other {You cannot end a reseller relationship yourself: the reseller ends it, once # subscriptions that it sold are no longer active.}}}}",
      pl: "{kinds, select, mixed {{count, plural, one {Nie można samodzielnie zakończyć relacji z odsprzedawcą: kończy ją odsprzedawca, gdy zniknie # przeszkoda: rozpoczęte przez niego zamówienie.} few {Nie można samodzielnie zakończyć relacji z odsprzedawcą: kończy ją odsprzedawca, gdy znikną # przeszkody: sprzedane przez niego subskrypcje i rozpoczęte przez niego zamówienia.} many {Nie można samodzielnie zakończyć relacji z odsprzedawcą: kończy ją odsprzedawca, gdy zniknie # przeszkód: sprzedane przez niego subskrypcje i rozpoczęte przez niego zamówienia.} other {Nie można samodzielnie zakończyć relacji z odsprzedawcą: kończy ją odsprzedawca, gdy zniknie # przeszkody: sprzedane przez niego subskrypcje i rozpoczęte przez niego zamówienia.}}} other {{count, plural, =0 {Nie można samodzielnie zakończyć relacji z odsprzedawcą: kończy ją odsprzedawca. Żadna sprzedana przez niego subskrypcja nie jest już aktywna, więc nic nie stoi na przeszkodzie.} one {Nie można samodzielnie zakończyć relacji z odsprzedawcą: kończy ją odsprzedawca, gdy # sprzedana przez niego subskrypcja nie będzie już aktywna.} few {Nie można samodzielnie zakończyć relacji z odsprzedawcą: kończy ją odsprzedawca, gdy # sprzedane przez niego subskrypcje nie będą już aktywne.} many {Nie można samodzielnie zakończyć relacji z odsprzedawcą: kończy ją odsprzedawca, gdy # sprzedanych przez niego subskrypcji nie będzie już aktywnych.} other {Nie można samodzielnie zakończyć relacji z odsprzedawcą: kończy ją odsprzedawca, gdy # sprzedanej przez niego subskrypcji nie będzie już aktywne.}}}}",
    },
  },
  "move-not-allowed": {
    status: 409,
    title: { en: "The subscription cannot go to that state", pl: "Subskrypcja nie może przejść do tego stanu" },
    detail: {
      en: "From its present state the subscription cannot go to the one asked for. Read it again and see its state.",
      pl: "Z obecnego stanu subskrypcja nie może przejść do żądanego. Odczytaj ją ponownie i sprawdź jej stan.",
    },
  },
  "already-replaced": {
    status: 409,
    title: { en: "The subscription was replaced already", pl: "Subskrypcja została już zastąpiona" },
    detail: {
      en: "Another subscription replaces this one already. Read it and work with that one.",
      pl: "Inna subskrypcja zastąpiła już tę subskrypcję. Odczytaj ją i użyj tamtej.",
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
  "changed-meanwhile": {
    status: 412,
    title: { en: "Somebody else has changed it meanwhile", pl: "W międzyczasie zmienił to ktoś inny" },
    detail: {
      en: "It is no longer what you read, so nothing of yours was saved. See what is there now, and save again if you still want to.",
      pl: "Stan jest już inny niż odczytany, więc nic nie zostało zapisane. Sprawdź, co jest teraz, i zapisz ponownie, jeśli nadal tego chcesz.",
    },
  },
  "payload-too-large": {
    status: 413,
    title: { en: "The request is too large", pl: "Żądanie jest za duże" },
    detail: {
      en: "Send at most 64 KiB, and of a file's part at most 1 MiB.",
      pl: "Wyślij najwyżej 64 KiB, a części pliku najwyżej 1 MiB.",
    },
  },
  "unsupported-media-type": {
    status: 415,
    title: { en: "The body is not JSON", pl: "Treść nie jest w formacie JSON" },
    detail: {
      en: "Send the body as application/json.",
      pl: "Wyślij treść jako application/json.",
    },
  },
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
  "plan-not-sold": {
    status: 422,
    title: { en: "This plan is not sold there", pl: "Ten plan nie jest tam sprzedawany" },
    detail: {
      en: "No such plan is sold for this term in the subscription's country of use. See /api/v1/services for those that are.",
      pl: "W kraju używania tej subskrypcji nie ma takiego planu na ten okres. Dostępne plany podaje /api/v1/services.",
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
  "idempotency-key-reused": {
    status: 422,
    title: { en: "The idempotency key was used for another request", pl: "Klucza idempotencji użyto w innym żądaniu" },
    detail: {
      en: "Use a new Idempotency-Key for each new request. Repeat a key only with exactly the same request.",
      pl: "Każde nowe żądanie musi mieć nowy Idempotency-Key. Ten sam klucz powtarzaj tylko z dokładnie tym samym żądaniem.",
    },
  },
  "password-too-weak": {
    status: 422,
    title: { en: "Choose a longer password", pl: "Wybierz dłuższe hasło" },
    detail: {
      en: "A password has at least 12 and at most 200 characters.",
      pl: "Hasło ma od 12 do 200 znaków.",
    },
  },
  "link-used": {
    status: 410,
    title: { en: "This link is no longer good", pl: "Ten odnośnik nie jest już ważny" },
    detail: {
      en: "It was used already, or is older than an hour. Restart Doradca to get a new one.",
      pl: "Został już użyty albo minęła ponad godzina. Uruchom Doradcę ponownie, aby otrzymać nowy.",
    },
  },
  "too-many-attempts": {
    status: 429,
    title: { en: "Too many attempts", pl: "Zbyt wiele prób" },
    detail: {
      en: "{seconds, plural, one {Wait # second and try again.} other {Wait # seconds and try again.}}",
      pl: "{seconds, plural, one {Odczekaj # sekundę i spróbuj ponownie.} few {Odczekaj # sekundy i spróbuj ponownie.} many {Odczekaj # sekund i spróbuj ponownie.} other {Odczekaj # sekundy i spróbuj ponownie.}}",
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
  "internal-error": {
    status: 500,
    title: { en: "Something went wrong here", pl: "Coś poszło nie tak po naszej stronie" },
    detail: {
      en: "Try again; if you sent a change, look first whether it was made. If it goes on, tell support this number: {requestId}.",
      pl: "Spróbuj ponownie; jeśli wysłano zmianę, najpierw sprawdź, czy została zapisana. Jeśli to nie pomoże, podaj pomocy technicznej ten numer: {requestId}.",
    },
  },
  unavailable: {
    status: 503,
    title: { en: "The record cannot be reached", pl: "Brak połączenia z bazą danych" },
    detail: {
      en: "The database does not answer at the moment. Try again shortly; if you sent a change, look first whether it was made.",
      pl: "Baza danych chwilowo nie odpowiada. Spróbuj ponownie za chwilę; jeśli wysłano zmianę, najpierw sprawdź, czy została zapisana.",
    },
  },
} as const satisfies Record<string, Problem>;

export type ProblemCode = keyof typeof problems;
