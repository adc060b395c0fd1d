import type pg from "pg";
import { publicId } from "../../../../contract/ids.ts";
import type { Subscription } from "../../../../contract/resources.ts";
import { changeSentences } from "../../../../contract/subscription-change-sentences.ts";
import { contextOf, type PersonActor } from "../../access/actor.ts";
import { read, type Transaction } from "../../platform/database/transaction.ts";
import { sentence } from "../../platform/language/format.ts";
import { dayText } from "../../platform/language/format-values.ts";
import type { Reader } from "../audit-event/actor-view.ts";
import { partnerContact } from "../partner/partner-view.ts";
import { latestVersionSeenBy, type PartnerOfRecordRow } from "../partner-of-record/partner-of-record-queries.ts";
import { etagOf, partnerOfRecordView } from "../partner-of-record/partner-of-record-view.ts";
import { subscriptionActions } from "./actions.ts";
import { type SubscriptionRow, subscriptionById } from "./subscription-queries.ts";
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
  const [[row], [latest = null]] = await read(pool, contextOf(actor), ...queries(actor, id));
  return row ? subscriptionDetails(row, latest, actor, reader) : null;
}

/** The same within a transaction, with what it has written. */
export async function readSubscriptionIn(
  tx: Transaction,
  actor: PersonActor,
  id: string,
  reader: Reader,
): Promise<Subscription | null> {
  const [[row], [latest = null]] = await tx.run(...queries(actor, id));
  return row ? subscriptionDetails(row, latest, actor, reader) : null;
}

function queries(actor: PersonActor, id: string) {
  return [subscriptionById(actor, id), latestVersionSeenBy(actor, id)] as const;
}

/** A subscription as its page shows it. @param latest its version with the latest period, open or not. */
export function subscriptionDetails(
  row: SubscriptionRow,
  latest: PartnerOfRecordRow | null,
  actor: PersonActor,
  reader: Reader,
): Subscription {
  const present = latest?.ends_at === null ? latest : null;
  return {
    ...subscriptionView(row),
    reseller: row.reseller && partnerContact(row.reseller),
    partnerOfRecord: present && partnerOfRecordView(present, placeOf(row), reader),
    partnerOfRecordEtag: etagOf(latest),
    renewalProblem: renewalProblemView(row, reader),
    replaces: row.replaces_id && publicId("subscription", row.replaces_id),
    actions: subscriptionActions(actor, row, present !== null, reader),
  };
}

function renewalProblemView({ renewal_problem: code, renews_on }: SubscriptionRow, reader: Reader) {
  if (!code || !renews_on) return null;
  const values = { day: dayText(renews_on, reader.language), vendor: reader.vendorName };
  return { code, sentence: sentence(changeSentences[`renewal-problem-${code}`], reader.language, values) };
}
