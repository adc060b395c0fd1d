import { type RawBuilder, sql } from "kysely";
import type { RemovalRequestState } from "../../../../domain/removal-request-states.ts";
import type { PersonActor } from "../../access/actor.ts";
import { betweenSides } from "../../access/both-sides.ts";
import { organizationsKnownTo } from "../../access/narrow.ts";
import { type Query, query } from "../../platform/database/query.ts";
import type { PartnerContactRow } from "../partner/partner-view.ts";
import {
  type ClearableObstacleRow,
  type ClearedObstacleRow,
  clearedAsJson,
  obstaclesAsJson,
} from "../partner-relationship/obstacle-queries.ts";

export interface RemovalRequestRow {
  readonly id: string;
  readonly relationship_id: string;
  readonly organization_id: string;
  readonly organization_name: string;
  readonly state: RemovalRequestState;
  readonly asked_at: Date;
  readonly reason: string | null;
  readonly answer_by: Date;
  readonly promised_date: string | null;
  readonly objection: string | null;
  readonly answered_at: Date | null;
  readonly escalated_at: Date | null;
  readonly outcome: "granted" | "refused" | null;
  readonly decided_at: Date | null;
  readonly decision_reason: string | null;
  readonly ended_at: Date | null;
  /** Its date has passed: the vendor has it, or will in a moment. */
  readonly overdue: boolean;
  readonly partner: PartnerContactRow;
  readonly obstacles: readonly ClearableObstacleRow[];
  readonly cleared: readonly ClearedObstacleRow[];
}

/** That the date by which a request had to be answered, or the promised one, is over. */
export const overdue = sql<boolean>`(
  q.state = 'asked' and q.answer_by <= current_instant()
  or q.state = 'date-promised' and (q.promised_date + 1)::timestamp at time zone 'UTC' <= current_instant())`;

const columns = (actor: PersonActor) => sql`
  q.id, q.relationship_id, q.organization_id, o.name as organization_name, q.state, q.asked_at, q.reason, q.answer_by, q.promised_date,
  q.objection, q.answered_at, q.escalated_at, q.outcome, q.decided_at, q.decision_reason, q.ended_at, ${overdue} as overdue,
  json_build_object(
    'id', p.id, 'partner_number', p.partner_number, 'name', p.name, 'town', p.town, 'country', p.country, 'email', p.email,
    'phone', p.phone, 'website', p.website) as partner,
  ${obstaclesAsJson(actor, "t")} as obstacles, ${clearedAsJson("q")} as cleared`;

/** What belongs to a request is looked for of those alone that are asked for. */
const tablesOf = (actor: PersonActor, requests: RawBuilder<unknown>) => sql`
  (${requests}) q
  join reseller_relationship t on t.organization_id = q.organization_id and t.id = q.relationship_id
  join partner p on p.id = q.partner_id
  join ${organizationsKnownTo(actor)} o on o.id = q.organization_id`;

export interface RequestsPage {
  readonly limit: number;
  readonly after: readonly [string, string] | null;
  readonly states: readonly RemovalRequestState[];
}

/** Requests that the actor may see, the latest first. */
export function removalRequests(actor: PersonActor, { limit, after, states }: RequestsPage): Query<RemovalRequestRow> {
  const place = after ? sql`and (q.asked_at, q.id) < (${after[0]}::timestamptz, ${after[1]}::uuid)` : sql``;
  const inStates = states.length > 0 ? sql`and q.state = any(${[...states]}::text[])` : sql``;
  return sql<RemovalRequestRow>`
    select ${columns(actor)} from ${tablesOf(
      actor,
      sql`
      select * from removal_request q
      where ${betweenSides(actor, "q")} ${inStates} ${place}
      order by q.asked_at desc, q.id desc limit ${limit}`,
    )}
    order by q.asked_at desc, q.id desc`.compile(query);
}

/** One of them. */
export function removalRequestById(actor: PersonActor, id: string): Query<RemovalRequestRow> {
  return sql<RemovalRequestRow>`
    select ${columns(actor)}
    from ${tablesOf(actor, sql`select * from removal_request q where ${betweenSides(actor, "q")} and q.id = ${id}`)}`.compile(
    query,
  );
}
