import type { Problem } from "../problem.ts";

/** Refusals of what the vendor sets: prices and tax rates. */
export const priceProblems = {
  "from-in-the-past": {
    status: 422,
    title: { en: "The past stays as it was", pl: "Przeszłość pozostaje bez zmian" },
    detail: {
      en: "A price or a tax rate holds from now on or from a later day. Leave out the day, or name a later one.",
      pl: "Cena lub stawka podatku obowiązuje od teraz albo od późniejszego dnia. Pomiń datę albo podaj późniejszą.",
    },
  },
  "already-set-from-then": {
    status: 409,
    title: { en: "Something else is set from then on", pl: "Od tej chwili ustalono już coś innego" },
    detail: {
      en: "Another price or tax rate begins at this instant already. None is overwritten: choose another instant.",
      pl: "W tej samej chwili zaczyna obowiązywać inna cena lub stawka podatku. Żadna nie jest nadpisywana: wybierz inną chwilę.",
    },
  },
  "amount-wrong": {
    status: 422,
    title: { en: "That is not an amount of this currency", pl: "To nie jest kwota w tej walucie" },
    detail: {
      en: "Write an amount that is not below zero, with a point and as many places as the currency has, for example 49.90.",
      pl: "Podaj kwotę nie mniejszą niż zero, z kropką i tyloma miejscami, ile ma waluta, na przykład 49.90.",
    },
  },
} as const satisfies Record<string, Problem>;
