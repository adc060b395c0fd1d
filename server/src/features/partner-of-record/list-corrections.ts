import { sql } from "kysely";
import type pg from "pg";
import { z } from "zod";
import { publicId } from "../../../../contract/ids.ts";
import type { RecordCorrection } from "../../../../contract/resources.ts";
import { contextOf, type PersonActor } from "../../access/actor.ts";
import { visibleTo } from "../../access/narrow.ts";
import { type Query, query } from "../../platform/database/query.ts";
import { read } from "../../platform/database/transaction.ts";
import { encodeCursor } from "../../platform/http/cursor.ts";
import { type ActorRow, actorView, type Reader } from "../audit-event/actor-view.ts";
import { type PartnerSummaryRow, partnerSummary } from "../partner/partner-view.ts";
import { subscriptionById } from "../subscription/subscription-queries.ts";

/** What a cursor holds: instant and key of a correction. */
export const CorrectionPlace = z.tuple([z.iso.datetime(), z.guid()]);

export interface CorrectionPage {
  readonly subscriptionId: string;
  readonly limit: number;
  readonly after: z.infer<typeof CorrectionPlace> | null;
  readonly reader: Reader;
}

interface CorrectionRow extends ActorRow {
  readonly id: string;
  readonly occurred_at: Date;
  readonly reason: string;
  readonly from: string;
  readonly until: string | null;
  readonly partner: PartnerSummaryRow | null;
  readonly before: readonly { partner: PartnerSummaryRow; from: string; until: string | null }[];
}

const partnerAsJson = sql`json_build_object(
  'id', p.id, 'partner_number', p.partner_number, 'name', p.name, 'town', p.town, 'country', p.country)`;

/** The audit of corrections: it says what the record held before and what it holds since. */
function correctionsOf(actor: PersonActor, { subscriptionId, limit, after }: CorrectionPage): Query<CorrectionRow> {
  const place = after ? sql`and (e.occurred_at, e.id) < (${after[0]}::timestamptz, ${after[1]}::uuid)` : sql``;
  return sql<CorrectionRow>`
    select e.id, e.occurred_at, e.reason, e.actor_kind, n.id as person_id, n.name as person_name,
      e.after ->> 'from' as "from", e.after ->> 'until' as until,
      (select ${partnerAsJson} from partner p where p.partner_number = e.after ->> 'partnerId') as partner,
      (
        select coalesce(json_agg(json_build_object(
          'partner', ${partnerAsJson}, 'from', b.period ->> 'from', 'until', b.period ->> 'until') order by b.position), '[]')
        from jsonb_array_elements(e.before -> 'periods') with ordinality b (period, position)
        join partner p on p.partner_number = b.period ->> 'partnerId'
      ) as before
    from audit_event e
    left join person n on n.organization_id = e.actor_organization_id and n.id = e.actor_person_id
    where ${visibleTo(actor, "e.organization_id")} and e.subject_id = ${subscriptionId}
      and e.act = 'partner-of-record-corrected' ${place}
    order by e.occurred_at desc, e.id desc limit ${limit + 1}`.compile(query);
}

function correctionView(row: CorrectionRow, reader: Reader): RecordCorrection {
  return {
    id: publicId("auditEvent", row.id),
    at: row.occurred_at.toISOString(),
    by: actorView(row, reader),
    reason: row.reason,
    from: row.from,
    until: row.until,
    partner: row.partner && partnerSummary(row.partner),
    before: row.before.map(({ partner, from, until }) => ({ partner: partnerSummary(partner), from, until })),
  };
}

/**
 * Every correction of a subscription's record, newest first (rule 5: marked as one for everybody to see).
 *
 * @returns null where the actor sees no such subscription.
 */
export async function listCorrections(
  pool: pg.Pool,
  actor: PersonActor,
  page: CorrectionPage,
): Promise<{ items: RecordCorrection[]; nextCursor: string | null } | null> {
  const [[subscription], rows] = await read(
    pool,
    contextOf(actor),
    subscriptionById(actor, page.subscriptionId),
    correctionsOf(actor, page),
  );
  if (!subscription) return null;
  const shown = rows.slice(0, page.limit);
  const last = rows.length > page.limit ? shown.at(-1) : undefined;
  return {
    items: shown.map((row) => correctionView(row, page.reader)),
    nextCursor: last ? encodeCursor([last.occurred_at.toISOString(), last.id]) : null,
  };
}
