import { sql } from "kysely";
import { type Query, query } from "../../platform/database/query.ts";

/** One at a time tells of one row, so that each step is told once. What is read behind it is as whoever was waited for has left it. */
export function lockNews(id: string): Query<unknown> {
  return sql`select pg_advisory_xact_lock(hashtextextended(${`relationship-news ${id}`}, 0))`.compile(query);
}

/** What both sides were last told of a row; none: nothing yet. */
export function lastTold(organizationId: string, id: string): Query<{ told: string }> {
  return sql<{ told: string }>`
    select told from told_relationship_news where organization_id = ${organizationId} and subject_id = ${id}`.compile(
    query,
  );
}

export function rememberNews(organizationId: string, id: string, told: string): Query<unknown> {
  return sql`
    insert into told_relationship_news (organization_id, subject_id, told) values (${organizationId}, ${id}, ${told})
    on conflict (organization_id, subject_id) do update set told = excluded.told, told_at = excluded.told_at`.compile(
    query,
  );
}
