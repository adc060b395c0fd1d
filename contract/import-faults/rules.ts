import type { Localized } from "../problem.ts";

/** What a line says that cannot be so. */
export const ruleFaults = {
  "role-of-another-kind": {
    en: "The role {value} does not exist in an organization of this kind.",
    pl: "Roli {value} nie ma w organizacji tego rodzaju.",
  },
  "erased-with-name": {
    en: "An erased person has neither name nor address.",
    pl: "Osoba usunięta nie ma ani imienia i nazwiska, ani adresu.",
  },
  "headquarters-needed": {
    en: "A location belongs to a headquarters account: name its ID.",
    pl: "Lokalizacja należy do centrali: podaj jej identyfikator.",
  },
  "headquarters-under-another": {
    en: "A headquarters account stands under no other. Leave the cell empty.",
    pl: "Centrala nie podlega innej centrali. Zostaw komórkę pustą.",
  },
  "headquarters-not-active": {
    en: "A location works only where its headquarters account does, and that one is suspended or retired. Give the location the same state.",
    pl: "Lokalizacja działa tylko razem ze swoją centralą, a ta jest zawieszona lub wycofana. Wpisz przy lokalizacji ten sam stan.",
  },
  "half-a-position": {
    en: "Latitude and longitude go together. Give both or neither.",
    pl: "Szerokość i długość geograficzna idą w parze. Podaj obie albo żadną.",
  },
  "ends-before-it-begins": {
    en: "It ends before it begins, or at that very instant.",
    pl: "Koniec przypada przed początkiem albo w tej samej chwili.",
  },
  "periods-overlap": {
    en: "The period overlaps with the one of line {first}.",
    pl: "Okres nakłada się na okres z wiersza {first}.",
  },
  "overlaps-record": {
    en: "Another period that Doradca holds already overlaps with this one.",
    pl: "Na ten okres nakłada się inny, który jest już w Doradcy.",
  },
  "in-the-future": {
    en: "{column} lies in the future. A record says what was and what is.",
    pl: "{column} wypada w przyszłości. Rejestr mówi, co było i co jest.",
  },
  "ender-needed": {
    en: "A relationship that has ended says who ended it: reseller or operator.",
    pl: "Zakończona relacja mówi, kto ją zakończył: reseller lub operator.",
  },
  "reason-needed": {
    en: "What the operator ended has a reason.",
    pl: "To, co zakończył operator, ma podany powód.",
  },
  "end-without-end": {
    en: "{column} is only for what has ended.",
    pl: "{column} dotyczy tylko tego, co się zakończyło.",
  },
  "end-needed": {
    en: "A subscription that was cancelled or has expired has an end: say when.",
    pl: "Subskrypcja anulowana lub wygasła ma swój koniec: podaj kiedy.",
  },
  "ended-with-plans": {
    en: "A subscription that has ended is not renewed, and plans nothing: {column} stays empty.",
    pl: "Zakończona subskrypcja nie jest odnawiana i niczego nie planuje: {column} zostaje puste.",
  },
  "renewal-needed": {
    en: "Without a date it would never be renewed. Give the first day after the present term.",
    pl: "Bez tej daty subskrypcja nigdy nie zostałaby odnowiona. Podaj pierwszy dzień po obecnym okresie.",
  },
  "renewal-in-the-past": {
    en: "The renewal is due already, and would be made and charged at once. Give the next one.",
    pl: "Termin odnowienia już minął, więc subskrypcja zostałaby od razu odnowiona i naliczona. Podaj następny termin.",
  },
  "renewal-before-term": {
    en: "It is renewed after its term has begun, not before.",
    pl: "Odnowienie następuje po rozpoczęciu okresu, a nie przed nim.",
  },
  "replaced-twice": {
    en: "The subscription “{value}” was replaced by another already.",
    pl: "Subskrypcja „{value}” została już zastąpiona inną.",
  },
  "sold-by-reseller": {
    en: "The subscription “{value}” was sold by a reseller and takes no partner of record.",
    pl: "Subskrypcję „{value}” sprzedał odsprzedawca, dlatego nie może mieć zarejestrowanego partnera.",
  },
  "after-the-end": {
    en: "The subscription ended before this period does.",
    pl: "Subskrypcja skończyła się przed końcem tego okresu.",
  },
  "recorded-needed": {
    en: "A version that was superseded says since when it was held true: recordedAt.",
    pl: "Zastąpiona wersja mówi, od kiedy była uznawana za prawdziwą: recordedAt.",
  },
  "superseded-before-recorded": {
    en: "A version is superseded after it was recorded.",
    pl: "Wersja jest zastępowana po jej zapisaniu, a nie przed nim.",
  },
  "person-needed": {
    en: "What a customer or a partner did, a person did: name the organization and the person.",
    pl: "Czynność klienta lub partnera wykonała jakaś osoba: podaj organizację i osobę.",
  },
} as const satisfies Record<string, Localized>;
