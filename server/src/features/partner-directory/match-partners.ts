import type pg from "pg";
import type { DirectoryMatches, LoosenedMatch } from "../../../../contract/directory.ts";
import { directorySentences } from "../../../../contract/directory-sentences.ts";
import type { Language } from "../../../../domain/languages.ts";
import { chooseMatches } from "../../../../domain/partner-match.ts";
import { nobody, read } from "../../platform/database/transaction.ts";
import { countryName, listOfWords, sentence } from "../../platform/language/format.ts";
import type { DirectoryRow } from "./directory-queries.ts";
import { directoryPartner } from "./directory-view.ts";
import { candidatesFor, chosenPartners, countCandidates, type Question, serviceNames } from "./match-queries.ts";
import { matchView } from "./match-view.ts";
import { directoryBacklog, refreshDirectory } from "./refresh-directory.ts";

const dayLength = 24 * 60 * 60 * 1000;

/** At most five partners who can serve what is asked for, in turns between equals; where there is none, what to ask less of. */
export async function matchPartners(
  pool: pg.Pool,
  now: Date,
  question: Question,
  language: Language,
): Promise<DirectoryMatches> {
  const [state] = await read(pool, nobody, directoryBacklog);
  await refreshDirectory(pool, state);
  const day = Math.floor(now.getTime() / dayLength);
  const { rows, total } = await choose(pool, question, day, "by the index");
  if (rows.length === 0) return nobodyFor(pool, question, language);
  return {
    items: rows.map((row) => matchView(directoryPartner(row, language), question, language)),
    total,
    sentence: null,
    loosened: [],
  };
}

/** Those whose turn it is. Where one of them turns out not to serve any more, the index waits for a job, and the register is asked. */
async function choose(
  pool: pg.Pool,
  question: Question,
  day: number,
  how: "by the index" | "by the register",
): Promise<{ rows: DirectoryRow[]; total: number }> {
  const [candidates] = await read(pool, nobody, candidatesFor(question, how));
  const ids = chooseMatches(candidates, asText(question), day).map(({ id }) => id);
  const [rows] = await read(pool, nobody, chosenPartners(ids, question));
  if (rows.length < ids.length && how === "by the index") return choose(pool, question, day, "by the register");
  return {
    rows: rows.toSorted((one, other) => ids.indexOf(one.id) - ids.indexOf(other.id)),
    total: candidates.length,
  };
}

/** The same question has the same text, in whatever order its parts were given. */
function asText({ service, country, town, help, language }: Question): string {
  return JSON.stringify([service.toSorted(), country ?? "", town ?? "", help.toSorted(), language.toSorted()]);
}

async function nobodyFor(pool: pg.Pool, question: Question, language: Language): Promise<DirectoryMatches> {
  const variants = loosenings(question);
  const [services, [counted]] = await read(
    pool,
    nobody,
    serviceNames,
    countCandidates(variants.map((one) => one.question)),
  );
  const loosened = variants
    .map((variant, index): LoosenedMatch => {
      const count = counted?.counts[index] ?? 0;
      const text = directorySentences[`without-${variant.without}`];
      return {
        without: variant.without,
        sentence: sentence(text, language, { count }),
        count,
        query: asQuery(variant.question),
      };
    })
    .filter(({ count }) => count > 0);
  const names = question.service.map((code) => services.find((one) => one.code === code)?.name ?? code);
  const text = directorySentences[loosened.length > 0 ? "no-match" : "no-match-at-all"];
  const values = {
    services: names.length > 0 ? listOfWords(names, language) : "–",
    country: question.country === undefined ? "–" : countryName(question.country, language),
  };
  return { items: [], total: 0, sentence: sentence(text, language, values), loosened };
}

/** The question without the one thing and the other; which services are served, and where, nobody can do without. */
function loosenings(question: Question): { without: LoosenedMatch["without"]; question: Question }[] {
  const [speaks, helps] = [question.language.length > 0, question.help.length > 0];
  return [
    ...(speaks ? [{ without: "language" as const, question: { ...question, language: [] } }] : []),
    ...(helps ? [{ without: "help" as const, question: { ...question, help: [] } }] : []),
    ...(speaks && helps
      ? [{ without: "language-and-help" as const, question: { ...question, language: [], help: [] } }]
      : []),
  ];
}

function asQuery({ service, country, town, help, language }: Question): string {
  const written = new URLSearchParams();
  for (const code of service) written.append("service", code);
  if (country !== undefined) written.append("country", country);
  if (town !== undefined) written.append("town", town);
  for (const kind of help) written.append("help", kind);
  for (const code of language) written.append("language", code);
  return written.toString();
}
