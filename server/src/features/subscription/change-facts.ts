import type { CustomerActor } from "../../access/actor.ts";
import type { Query } from "../../platform/database/query.ts";
import type { RowsOf } from "../../platform/database/transaction.ts";
import { latestVersion, nextInstant, type PartnerOfRecordRow } from "../partner-of-record/partner-of-record-queries.ts";
import { type OfferRow, offersFor, taxFor } from "./price-queries.ts";
import type { SubscriptionRow } from "./subscription-queries.ts";

/** All that a change or a cancellation is decided by, at one instant. */
export interface ChangeFacts {
  readonly row: SubscriptionRow;
  /** The open period of its partner of record; null where there is none. */
  readonly period: PartnerOfRecordRow | null;
  readonly partner: PartnerOfRecordRow["partner"] | null;
  readonly offerRows: readonly OfferRow[];
  /** Null where the vendor has set no tax for its country of use. */
  readonly basisPoints: number | null;
  /** The instant of what is written now. */
  readonly at: Date;
  /** Its day. */
  readonly today: string;
}

/** The statements that read them, all behind the one that finds the subscription, which may lock it. */
export function changeFactQueries(actor: CustomerActor, id: string, find: Query<SubscriptionRow>) {
  return [
    find,
    latestVersion(actor.organizationId, id),
    nextInstant(actor.organizationId, id),
    offersFor(actor.organizationId, id, null),
    taxFor(actor.organizationId, id, null),
  ] as const;
}

/** @returns null where the actor sees no such subscription. */
export function changeFacts([[row], [latest], [clock], offerRows, [tax]]: RowsOf<
  ReturnType<typeof changeFactQueries>
>): ChangeFacts | null {
  if (!row) return null;
  if (!clock) throw new Error("The clock did not answer.");
  const period = latest?.ends_at === null ? latest : null;
  const today = clock.instant.toISOString().slice(0, 10);
  return {
    row,
    period,
    partner: period?.partner ?? null,
    offerRows,
    basisPoints: tax?.basis_points ?? null,
    at: clock.instant,
    today,
  };
}
