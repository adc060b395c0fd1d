import type pg from "pg";
import { publicId } from "../../../../contract/ids.ts";
import type { Subscription } from "../../../../contract/resources.ts";
import { contextOf, type PersonActor } from "../../access/actor.ts";
import { read } from "../../platform/database/transaction.ts";
import type { Reader } from "../audit-event/actor-view.ts";
import { partnerContact } from "../partner/partner-view.ts";
import { latestVersionSeenBy } from "../partner-of-record/partner-of-record-queries.ts";
import { etagOf, partnerOfRecordView } from "../partner-of-record/partner-of-record-view.ts";
import { subscriptionActions } from "./actions.ts";
import { subscriptionById } from "./subscription-queries.ts";
import { placeOf, subscriptionView } from "./subscription-view.ts";

/**
 * One subscription with its partner of record and what the actor may do about it.
 *
 * @returns null where the actor sees no such subscription.
 */
export async function readSubscription(
  pool: pg.Pool,
  actor: PersonActor,
  id: string,
  reader: Reader,
): Promise<Subscription | null> {
  const [[row], [latest = null]] = await read(
    pool,
    contextOf(actor),
    subscriptionById(actor, id),
    latestVersionSeenBy(actor, id),
  );
  if (!row) return null;
  const present = latest?.ends_at === null ? latest : null;
  return {
    ...subscriptionView(row),
    reseller: row.reseller && partnerContact(row.reseller),
    partnerOfRecord: present && partnerOfRecordView(present, placeOf(row), reader),
    partnerOfRecordEtag: etagOf(latest),
    replaces: row.replaces_id && publicId("subscription", row.replaces_id),
    actions: subscriptionActions(actor, row, present !== null, reader),
  };
}
