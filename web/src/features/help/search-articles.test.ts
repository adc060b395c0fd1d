import { expect, test } from "vitest";
import { foldLetters } from "./fold-letters.ts";
import { type Place, searchArticles } from "./search-articles.ts";

function place(title: string, text: string, articleTitle = "Szczegóły subskrypcji"): Place {
  return { page: "subscription", section: "x", articleTitle, title, text };
}

const remove = place("Usuń zarejestrowanego partnera", "Wyczyść pole wyboru i naciśnij Prześlij.");
const change = place(
  "Zmień zarejestrowanego partnera",
  "Wpisz nowy identyfikator. Możesz też usunąć starego partnera.",
);
const print = place("Wydrukuj podsumowanie", "Naciśnij Drukuj.", "Zamówienie");
const places = [print, change, remove];
const titles = (query: string) => searchArticles(places, query).map((found) => found.place.title);

test("accents and case are forgiven, letter for letter at the same place", () => {
  const text = "Zażółć GĘŚLĄ jaźń; Łódź, Straße, Ærø";
  expect(foldLetters(text)).toHaveLength(text.length);
  expect(foldLetters("Zażółć GĘŚLĄ Łódź")).toBe("zazolc gesla lodz");
});

test.each(["usun partnera", "USUŃ PARTNERA", "usunąć partnera", "usuniecie partner"])(
  "%s finds where it is told",
  (query) => {
    expect(titles(query)[0]).toBe(remove.title);
  },
);

test("every word has to be there, and a heading counts more than a text", () => {
  expect(titles("partnera")).toEqual([change.title, remove.title]);
  expect(titles("drukuj partnera")).toEqual([]);
  expect(titles("usunąć")[0]).toBe(remove.title);
});

test("the title of an article alone does not bring up everything in it", () => {
  expect(titles("szczegóły")).toEqual([]);
});

test("a word is found at its beginning only", () => {
  expect(titles("ukuj")).toEqual([]);
});

test.each(["", "  ", "…", "()"])("nothing is found by %j", (query) => {
  expect(titles(query)).toEqual([]);
});

test("the words around the match are shown, and the match is marked", () => {
  const long = place(
    "Historia",
    `${"Najpierw coś zupełnie innego stoi tutaj długo. ".repeat(6)}Potem jest odsprzedawca i jego okres.`,
  );
  const [found] = searchArticles([long], "odsprzedawcy");
  const shown = found?.excerpt ?? [];
  expect(shown.filter(({ matches }) => matches).map(({ text }) => text)).toEqual(["odsprzedawca"]);
  const whole = shown.map(({ text }) => text).join("");
  expect(whole.startsWith("… ")).toBe(true);
  expect(whole.length).toBeLessThan(200);
  expect(long.text).toContain(whole.replace(/^… /, "").replace(/ …$/, ""));
});
