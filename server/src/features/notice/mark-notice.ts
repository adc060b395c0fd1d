import { sql } from "kysely";
import type pg from "pg";
import { contextOf, type PersonActor } from "../../access/actor.ts";
import { query } from "../../platform/database/query.ts";
import { inTransaction } from "../../platform/database/transaction.ts";

/** Marks one notice of the caller's as read, or as unread again. What is so already stays as it was. @returns whether it is there. */
export async function markNotice(pool: pg.Pool, actor: PersonActor, id: string, as: "read" | "unread") {
  const instant = as === "read" ? sql`coalesce(read_at, current_instant())` : sql`null`;
  const [marked] = await inTransaction(pool, contextOf(actor), (tx) =>
    tx.commit(
      sql`
        update notice set read_at = ${instant}
        where organization_id = ${actor.organizationId} and person_id = ${actor.personId} and id = ${id}
        returning id`.compile(query),
    ),
  );
  return marked.length > 0;
}

/** Marks a notice and all older ones as read; what came later stays unread, because nobody has seen it. @returns whether it is there. */
export async function markNotices(pool: pg.Pool, actor: PersonActor, upTo: string) {
  const [newest] = await inTransaction(pool, contextOf(actor), (tx) =>
    tx.commit(
      sql`
        with newest as (
          select told_at, id from notice
          where organization_id = ${actor.organizationId} and person_id = ${actor.personId} and id = ${upTo}
        ), marked as (
          update notice n set read_at = current_instant() from newest
          where n.organization_id = ${actor.organizationId} and n.person_id = ${actor.personId} and n.read_at is null
            and (n.told_at, n.id) <= (newest.told_at, newest.id)
        )
        select id from newest`.compile(query),
    ),
  );
  return newest.length > 0;
}
