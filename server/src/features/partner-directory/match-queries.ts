import { type RawBuilder, sql } from "kysely";
import type { DirectoryMatchQuery } from "../../../../contract/directory.ts";
import { foldLetters } from "../../../../domain/fold-letters.ts";
import type { Candidate } from "../../../../domain/partner-match.ts";
import { type Query, query } from "../../platform/database/query.ts";
import { everybody, servesTag, type Tag } from "./directory-conditions.ts";
import { type DirectoryRow, directoryColumns, standsInDirectory } from "./directory-queries.ts";

/** What a partner has to meet, all of it; the town only decides who comes first. */
export type Question = DirectoryMatchQuery;

function tagsOf({ service, country, help, language }: Question): Tag[] {
  const services = service.length > 0 ? service : [undefined];
  return [
    everybody,
    ...services.map((code) => servesTag(code, country) ?? everybody),
    ...help.map((value) => ({ facet: "help", value })),
    ...language.map((value) => ({ facet: "language", value: value.toLowerCase() })),
  ];
}

/** A tag that nobody has is the tag 0, which no entry has. */
function keysOf(tags: readonly Tag[]): RawBuilder<number[]> {
  return sql<number[]>`array(
    select coalesce(t.id, 0)
    from unnest(${tags.map(({ facet }) => facet)}::text[], ${tags.map(({ value }) => value)}::text[]) w (facet, value)
    left join directory_tag t using (facet, value))`;
}

/** Everybody who meets the question, by the index, which may be behind, or also by the register, which takes longer. */
export function candidatesFor(question: Question, how: "by the index" | "by the register"): Query<Candidate> {
  const town = question.town === undefined ? null : foldLetters(question.town.trim());
  return sql<Candidate>`
    select p.id, fold_letters(p.town) = ${town}::text is true as "inTown", p.country = ${question.country ?? null}::text is true as "inCountry"
    from directory_entry e join partner p on p.id = e.partner_id
    where e.tags @> ${keysOf(tagsOf(question))} ${how === "by the register" ? sql`and ${mayServe(question)}` : sql``}`.compile(
    query,
  );
}

/** Whether a partner `p` stands in the directory at this moment, and may serve all that is asked for. */
function mayServe({ service, country }: Question): RawBuilder<unknown> {
  const services = service.length > 0 ? service : [undefined];
  return sql.join(
    services.map((code) => standsInDirectory({ service: code, country })),
    sql` and `,
  );
}

/** How many meet each of several questions, in their order, and a last 0, because a list must not be empty. */
export function countCandidates(questions: readonly Question[]): Query<{ counts: number[] }> {
  const counts = questions.map(
    (one) => sql`(select count(*)::int from directory_entry e where e.tags @> ${keysOf(tagsOf(one))})`,
  );
  return sql<{ counts: number[] }>`select array[${sql.join([...counts, sql`0`])}] as counts`.compile(query);
}

export const serviceNames: Query<{ code: string; name: string }> = sql<{ code: string; name: string }>`
  select code, name from service`.compile(query);

/** What is shown of those who were chosen, as far as they may serve it at this moment. */
export function chosenPartners(ids: readonly string[], question: Question): Query<DirectoryRow> {
  return sql<DirectoryRow>`
    select ${directoryColumns} from partner p
    where p.id = any (${ids}::uuid[]) and ${mayServe(question)}`.compile(query);
}
