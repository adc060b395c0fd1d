import type { Problem } from "../problem.ts";

/** Refusals that any request may meet, whatever it is about. */
export const requestProblems = {
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
  "cross-site-request": {
    status: 403,
    title: { en: "The request came from another site", pl: "Żądanie pochodzi z innej witryny" },
    detail: {
      en: "With a session cookie, changes are accepted only from Doradca's own pages. Open Doradca and repeat the action there, or use an API key.",
      pl: "Zmiany z plikiem cookie sesji są przyjmowane tylko ze stron Doradcy. Otwórz Doradcę i powtórz czynność albo użyj klucza API.",
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
  "idempotency-key-reused": {
    status: 422,
    title: { en: "The idempotency key was used for another request", pl: "Klucza idempotencji użyto w innym żądaniu" },
    detail: {
      en: "Use a new Idempotency-Key for each new request. Repeat a key only with exactly the same request.",
      pl: "Każde nowe żądanie musi mieć nowy Idempotency-Key. Ten sam klucz powtarzaj tylko z dokładnie tym samym żądaniem.",
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
