import type pg from "pg";
import type { PartnerOfRecord } from "../../../../contract/resources.ts";
import { contextOf, type PersonActor } from "../../access/actor.ts";
import { read } from "../../platform/database/transaction.ts";
import type { Reader } from "../audit-event/actor-view.ts";
import { subscriptionById } from "../subscription/subscription-queries.ts";
import { placeOf } from "../subscription/subscription-view.ts";
import { latestVersionSeenBy, versionAsOf } from "./partner-of-record-queries.ts";
import { etagOf, partnerOfRecordView } from "./partner-of-record-view.ts";

export interface PartnerOfRecordAnswer {
  readonly partnerOfRecord: PartnerOfRecord | null;
  /** Only of what is so now: what was on another day does not change by a write. */
  readonly etag: string | null;
}

/**
 * Who is of record now, or who was at `asOf`, or who was held to be by what was known at `knownAt`.
 *
 * @returns null where the actor sees no such subscription.
 */
export async function readPartnerOfRecord(
  pool: pg.Pool,
  actor: PersonActor,
  subscriptionId: string,
  { asOf, knownAt }: { asOf?: string | undefined; knownAt?: string | undefined },
  reader: Reader,
): Promise<PartnerOfRecordAnswer | null> {
  const isNow = asOf === undefined && knownAt === undefined;
  const known = knownAt === undefined ? null : new Date(knownAt);
  const moment = asOf === undefined ? known : new Date(asOf);
  const version = moment
    ? versionAsOf(actor, subscriptionId, { asOf: moment, knownAt: known })
    : latestVersionSeenBy(actor, subscriptionId);
  const [[subscription], [row = null]] = await read(
    pool,
    contextOf(actor),
    subscriptionById(actor, subscriptionId),
    version,
  );
  if (!subscription) return null;
  const shown = isNow && row?.ends_at ? null : row;
  return {
    partnerOfRecord: shown && partnerOfRecordView(shown, placeOf(subscription), reader),
    etag: isNow ? etagOf(row) : null,
  };
}
