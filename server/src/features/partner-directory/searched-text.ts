import { foldLetters } from "../../../../domain/fold-letters.ts";
import { parsePartnerId } from "../../../../domain/partner-id.ts";
import { wordsMeant } from "../../../../domain/typing-slips.ts";
import type { FoundWord } from "./find-words.ts";

/** What is searched for, as PostgreSQL's text search takes it. All words have to be there. */
export interface SearchedText {
  /** The whole of it, folded, to be compared with names. */
  readonly folded: string;
  /** The Partner ID that it is; null where it is none. */
  readonly partnerNumber: string | null;
  /** Each word as it was typed. */
  readonly exactly: string;
  /** Each word as the beginning of one. */
  readonly beginning: string;
  /** Each word as the beginning of one, inside of one, or with slips of the hand. */
  readonly loosely: string;
  /** Only names and towns are looked at: words of one or two letters begin too many words of a description. */
  readonly titleOnly: boolean;
}

/** @returns null where nothing can be found: there is no word in it. */
export function searchedText(typed: string, found: readonly FoundWord[]): SearchedText | null {
  const partnerNumber = parsePartnerId(typed);
  // "IT support in Kraków": a short word that begins no name or town is left out where there are others.
  const telling = found.filter((word) => word.typed.length > 2 || word.begins);
  const words = telling.length > 0 ? telling : found;
  if (words.length === 0 && partnerNumber === null) return null;
  return {
    folded: foldLetters(typed.trim()),
    partnerNumber,
    exactly: words.map((word) => lexeme(word.typed)).join(" & "),
    beginning: words.map((word) => `${lexeme(word.typed)}:*`).join(" & "),
    loosely: words.map((word) => `(${alternatives(word).join(" | ")})`).join(" & "),
    titleOnly: words.every((word) => word.typed.length <= 2),
  };
}

function alternatives({ typed, begins, inside, near }: FoundWord): string[] {
  const meant = begins || inside.length > 0 ? inside : wordsMeant(typed, near);
  return [`${lexeme(typed)}:*`, ...meant.map(lexeme)];
}

/** Words are letters and digits only. */
function lexeme(word: string): string {
  return `'${word}'`;
}
