import type { Localized } from "../problem.ts";

/** What is wrong with a file, a line or a cell by itself. */
export const lineFaults = {
  "not-unicode": {
    en: "The file is not in UTF-8 from this line on. Save it as CSV UTF-8.",
    pl: "Od tego wiersza plik nie jest zapisany w UTF-8. Zapisz go jako CSV UTF-8.",
  },
  "empty-file": {
    en: "The file holds no records below its heading.",
    pl: "Plik nie zawiera żadnych rekordów pod nagłówkiem.",
  },
  "unknown-column": {
    en: "This file has no column {value}. Take its heading from the template.",
    pl: "W tym pliku nie ma kolumny {value}. Przepisz nagłówek z szablonu.",
  },
  "missing-column": {
    en: "The column {column} is missing from the heading.",
    pl: "W nagłówku brakuje kolumny {column}.",
  },
  "column-twice": {
    en: "The column {column} stands in the heading twice.",
    pl: "Kolumna {column} występuje w nagłówku dwa razy.",
  },
  "wrong-number-of-cells": {
    en: "The heading has {expected, plural, one {# column} other {# columns}}, this line has {found, plural, one {# cell} other {# cells}}. Put texts with commas into quotes.",
    pl: "Nagłówek ma {expected, plural, one {# kolumnę} few {# kolumny} many {# kolumn} other {# kolumny}}, a ten wiersz {found, plural, one {# komórkę} few {# komórki} many {# komórek} other {# komórki}}. Teksty z przecinkami ujmij w cudzysłów.",
  },
  "line-too-long": {
    en: "This line is longer than a record can be. Write each record on a line of its own.",
    pl: "Ten wiersz jest dłuższy, niż może być rekord. Zapisz każdy rekord w osobnym wierszu.",
  },
  "quote-not-closed": {
    en: "A quotation mark opens here and is never closed.",
    pl: "Otwarty tu cudzysłów nie jest nigdzie zamknięty.",
  },
  "text-after-quote": {
    en: "After a closing quotation mark something other than the next cell follows. Write quotation marks inside a cell twice.",
    pl: "Po cudzysłowie zamykającym następuje coś innego niż kolejna komórka. Cudzysłów wewnątrz komórki zapisz podwójnie.",
  },
  "cell-needed": { en: "{column} is needed here.", pl: "Kolumna {column} musi być tu wypełniona." },
  "cell-too-long": {
    en: "{column} takes at most {max, plural, one {# character} other {# characters}}.",
    pl: "{column} mieści co najwyżej {max, plural, one {# znak} few {# znaki} many {# znaków} other {# znaku}}.",
  },
  "bad-character": {
    en: "{column} holds a character that cannot be kept, such as a line break or a control character.",
    pl: "{column} zawiera znak, którego nie można zapisać, na przykład znak końca wiersza lub znak sterujący.",
  },
  "not-a-reference": {
    en: "“{value}” is neither an ID from here ({prefix}_…) nor a reference of your own: up to 100 letters, digits and . - / : # _, without spaces.",
    pl: "„{value}” nie jest ani identyfikatorem stąd ({prefix}_…), ani własnym oznaczeniem: do 100 liter, cyfr i znaków . - / : # _, bez spacji.",
  },
  "not-a-partner-id": {
    en: "“{value}” is not a Partner ID: 4 to 12 digits.",
    pl: "„{value}” nie jest identyfikatorem partnera: od 4 do 12 cyfr.",
  },
  "not-a-country": {
    en: "“{value}” is not a country code such as PL (ISO 3166-1, two capital letters).",
    pl: "„{value}” nie jest kodem kraju, takim jak PL (ISO 3166-1, dwie wielkie litery).",
  },
  "not-a-currency": {
    en: "“{value}” is not a currency code such as PLN (ISO 4217, three capital letters).",
    pl: "„{value}” nie jest kodem waluty, takim jak PLN (ISO 4217, trzy wielkie litery).",
  },
  "not-an-instant": {
    en: "“{value}” is not an instant such as 2024-03-01T09:30:00Z, nor a day such as 2024-03-01 (its midnight in UTC).",
    pl: "„{value}” nie jest chwilą, taką jak 2024-03-01T09:30:00Z, ani dniem, takim jak 2024-03-01 (jego północ w UTC).",
  },
  "not-a-date": {
    en: "“{value}” is not a day of the calendar such as 2024-03-01.",
    pl: "„{value}” nie jest dniem w kalendarzu, takim jak 2024-03-01.",
  },
  "not-a-whole-number": {
    en: "“{value}” is not a whole number from {min} to {max}.",
    pl: "„{value}” nie jest liczbą całkowitą od {min} do {max}.",
  },
  "not-a-number": {
    en: "“{value}” is not a number from {min} to {max} with a point, such as 50.0614.",
    pl: "„{value}” nie jest liczbą od {min} do {max} zapisaną z kropką, taką jak 50.0614.",
  },
  "not-an-amount": {
    en: "“{value}” is not an amount of this currency that is not below zero, such as 49.90.",
    pl: "„{value}” nie jest nieujemną kwotą w tej walucie, taką jak 49.90.",
  },
  "not-yes-or-no": { en: "“{value}” is neither yes nor no.", pl: "„{value}” to ani yes, ani no." },
  "not-one-of": {
    en: "“{value}” is none of what {column} may say: {choices}.",
    pl: "„{value}” nie jest żadną z wartości, które przyjmuje {column}: {choices}.",
  },
  "not-an-email": {
    en: "“{value}” is not an e-mail address.",
    pl: "„{value}” nie jest adresem e-mail.",
  },
  "not-a-web-address": {
    en: "“{value}” is not a web address that begins with https:// or http://.",
    pl: "„{value}” nie jest adresem strony, który zaczyna się od https:// lub http://.",
  },
  "not-a-code": {
    en: "“{value}” is not a code: small letters, digits and dashes.",
    pl: "„{value}” nie jest kodem: małe litery, cyfry i łączniki.",
  },
  "not-an-act": {
    en: "“{value}” is not an act of the record, such as partner-of-record-named.",
    pl: "„{value}” nie jest czynnością z rejestru, taką jak partner-of-record-named.",
  },
  "not-json": { en: "{column} is not a JSON object.", pl: "{column} nie jest obiektem JSON." },
} as const satisfies Record<string, Localized>;
