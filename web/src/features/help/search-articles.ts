import type { HelpPage } from "../../../../domain/help-pages.ts";
import { foldLetters } from "./fold-letters.ts";

/** A place that can be found: a section of an article, or its beginning (then the section is null), in one language. */
export interface Place {
  readonly page: HelpPage;
  readonly section: string | null;
  readonly articleTitle: string;
  readonly title: string;
  readonly text: string;
}

export interface Found {
  readonly place: Place;
  /** The words around the first match, cut into what matches and what does not. */
  readonly excerpt: readonly { readonly text: string; readonly matches: boolean }[];
}

const mostResults = 20;
const excerptLength = 150;

/**
 * What a word is found by. Words bend at their end, in Polish more than in English: "partnera" finds "partner", "cancelling"
 * finds "cancel".
 */
function stemOf(word: string): string {
  return word.slice(0, Math.max(4, word.length - (word.length <= 6 ? 2 : word.length <= 8 ? 3 : 5)));
}

function wordsOf(text: string): string[] {
  return foldLetters(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
}

/** Where a stem begins a word of the text; -1 where it begins none. */
function findStem(folded: string, stem: string): number {
  for (let at = folded.indexOf(stem); at >= 0; at = folded.indexOf(stem, at + 1)) {
    if (at === 0 || !/[\p{L}\p{N}]/u.test(folded.charAt(at - 1))) return at;
  }
  return -1;
}

/** The places in which every word of the query stands, the best first. */
export function searchArticles(places: readonly Place[], query: string): Found[] {
  const words = wordsOf(query);
  if (words.length === 0) return [];
  const phrase = foldLetters(query.trim());
  const scored = places.flatMap((place) => {
    const score = scoreOf(place, words, phrase);
    return score === 0 ? [] : [{ place, score }];
  });
  scored.sort((one, other) => other.score - one.score);
  return scored
    .slice(0, mostResults)
    .map(({ place }) => ({ place, excerpt: excerptOf(place.text, words.map(stemOf)) }));
}

/** 0 where a word is missing. A word counts more in a heading, and more as it was typed. */
function scoreOf({ articleTitle, title, text }: Place, words: readonly string[], phrase: string): number {
  const [inArticle, inTitle, inText] = [foldLetters(articleTitle), foldLetters(title), foldLetters(text)];
  let score = 0;
  for (const word of words) {
    const stem = stemOf(word);
    const hits = [
      [inTitle, 8],
      [inArticle, 2],
      [inText, 1],
    ] as const;
    const points = hits.map(([where, weight]) =>
      findStem(where, stem) < 0 ? 0 : findStem(where, word) < 0 ? weight : weight + 1,
    );
    const sum = points.reduce<number>((total, one) => total + one, 0);
    // The title of an article alone would bring up all its sections.
    if (sum === 0 || (points[0] === 0 && points[2] === 0)) return 0;
    score += sum;
  }
  if (inTitle.includes(phrase)) score += 8;
  if (inText.includes(phrase)) score += 2;
  return score;
}

function excerptOf(text: string, stems: readonly string[]): Found["excerpt"] {
  const folded = foldLetters(text);
  const first = Math.min(...stems.map((stem) => findStem(folded, stem)).filter((at) => at >= 0), text.length);
  const from = first === text.length || first < 50 ? 0 : text.lastIndexOf(" ", first - 40) + 1;
  const cut = text.length - from <= excerptLength ? text.length : text.lastIndexOf(" ", from + excerptLength);
  const to = cut <= from ? Math.min(text.length, from + excerptLength) : cut;
  const parts: { text: string; matches: boolean }[] = [];
  const add = (part: string, matches: boolean) => part && parts.push({ text: part, matches });
  if (from > 0) add("… ", false);
  let done = from;
  for (const { index, 0: word } of folded.slice(from, to).matchAll(/[\p{L}\p{N}]+/gu)) {
    if (!stems.some((stem) => word.startsWith(stem))) continue;
    const at = from + index;
    add(text.slice(done, at), false);
    add(text.slice(at, at + word.length), true);
    done = at + word.length;
  }
  add(text.slice(done, to), false);
  if (to < text.length) add(" …", false);
  return parts;
}
