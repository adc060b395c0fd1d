import type pg from "pg";
import { publicId } from "../../../../contract/ids.ts";
import type { SubscriptionsPartnerIdCheck } from "../../../../contract/partner-of-record-namings.ts";
import { checkPartner } from "../../../../domain/eligibility.ts";
import { parsePartnerId } from "../../../../domain/partner-id.ts";
import { type CustomerActor, contextOf } from "../../access/actor.ts";
import { read } from "../../platform/database/transaction.ts";
import type { Reader } from "../audit-event/actor-view.ts";
import { partnerByNumber } from "../partner/partner-queries.ts";
import { partnerSummary } from "../partner/partner-view.ts";
import { type LatestVersionRow, latestOfEach } from "../partner-of-record/partner-of-record-queries.ts";
import { etagOf } from "../partner-of-record/partner-of-record-view.ts";
import { subscriptionsById } from "../subscription/subscription-queries.ts";
import { subscriptionFacts } from "../subscription/subscription-view.ts";
import { type CheckedId, checkView } from "./check-view.ts";

export interface CheckedOnOne extends CheckedId {
  /** The version with the latest period, open or not; null where there never was one. */
  readonly latest: LatestVersionRow | null;
}

/**
 * Holds one ID against several subscriptions, in the order in which they are asked about.
 *
 * @returns null where the actor does not see every one of them.
 */
export async function checkOnSeveral(
  pool: pg.Pool,
  actor: CustomerActor,
  input: { subscriptionIds: readonly string[]; partnerId: string },
): Promise<readonly [CheckedOnOne, ...CheckedOnOne[]] | null> {
  const { subscriptionIds } = input;
  const partnerNumber = parsePartnerId(input.partnerId);
  const [subscriptions, versions, [partner = null]] = await read(
    pool,
    contextOf(actor),
    subscriptionsById(actor, subscriptionIds),
    latestOfEach(actor.organizationId, subscriptionIds),
    partnerByNumber(partnerNumber ?? ""),
  );
  const [first, ...others] = subscriptionIds.map((id): CheckedOnOne | null => {
    const subscription = subscriptions.find((one) => one.id === id);
    if (!subscription) return null;
    const latest = versions.find((one) => one.subscription_id === id) ?? null;
    const facts = subscriptionFacts(subscription, latest?.ends_at === null ? latest.partner_id : null);
    const check = checkPartner({ partnerNumber, subscription: facts, role: actor.role, partner });
    return { check, partner, partnerNumber, subscription, latest };
  });
  if (!first || others.includes(null)) return null;
  return [first, ...others.filter((one) => one !== null)];
}

/** The answer: the outcome of the whole is that of the first one refused, else of the first that it may be named on. */
export function severalChecksView(
  checked: readonly [CheckedOnOne, ...CheckedOnOne[]],
  reader: Reader,
): SubscriptionsPartnerIdCheck {
  const refused = checked.find(({ check }) => check.outcome !== "eligible" && check.outcome !== "already-of-record");
  const whole = refused ?? checked.find(({ check }) => check.outcome === "eligible") ?? checked[0];
  return {
    ...checkView(whole, reader),
    items: checked.map((one) => ({
      id: publicId("subscription", one.subscription.id),
      name: one.subscription.name,
      check: checkView(one, reader),
      partnerOfRecord:
        one.latest?.ends_at === null
          ? { partner: partnerSummary(one.latest.partner), since: one.latest.starts_at.toISOString() }
          : null,
      partnerOfRecordEtag: etagOf(one.latest),
    })),
  };
}
