import { sql } from "kysely";
import type pg from "pg";
import type { NoticePreferences } from "../../../../contract/notices.ts";
import { type NoticeTopic, type NoticeWay, topicsOf, usualWay } from "../../../../domain/notice-topics.ts";
import { contextOf, type PersonActor } from "../../access/actor.ts";
import { type Query, query } from "../../platform/database/query.ts";
import { inTransaction, read } from "../../platform/database/transaction.ts";

interface PreferenceRow {
  readonly topic: string;
  readonly in_product: boolean;
  readonly by_mail: boolean;
}

/** The topics of which somebody on the caller's side is told. */
export function topicsFor({ kind }: PersonActor): readonly NoticeTopic[] {
  return topicsOf[kind === "operator" ? "vendor" : kind];
}

function chosenWays({ organizationId, personId }: PersonActor): Query<PreferenceRow> {
  return sql<PreferenceRow>`
    select topic, in_product, by_mail from notice_preference
    where organization_id = ${organizationId} and person_id = ${personId}`.compile(query);
}

function preferencesView(actor: PersonActor, rows: readonly PreferenceRow[]): NoticePreferences {
  const usual = usualWay[actor.role];
  return {
    items: topicsFor(actor).map((topic) => {
      const chosen = rows.find((row) => row.topic === topic);
      const way = chosen ? { inProduct: chosen.in_product, byMail: chosen.by_mail } : usual;
      return { topic, ...way, usual };
    }),
  };
}

/** How the caller is told of each topic. */
export async function readPreferences(pool: pg.Pool, actor: PersonActor): Promise<NoticePreferences> {
  const [rows] = await read(pool, contextOf(actor), chosenWays(actor));
  return preferencesView(actor, rows);
}

/** Chooses how the caller is told of one topic from now on. */
export async function setPreference(
  pool: pg.Pool,
  actor: PersonActor,
  { topic, inProduct, byMail }: NoticeWay & { readonly topic: NoticeTopic },
): Promise<NoticePreferences> {
  const [, rows] = await inTransaction(pool, contextOf(actor), (tx) =>
    tx.commit(
      sql`
        insert into notice_preference (organization_id, person_id, topic, in_product, by_mail)
        values (${actor.organizationId}, ${actor.personId}, ${topic}, ${inProduct}, ${byMail})
        on conflict (organization_id, person_id, topic) do update
          set in_product = excluded.in_product, by_mail = excluded.by_mail`.compile(query),
      chosenWays(actor),
    ),
  );
  return preferencesView(actor, rows);
}
