import type pg from "pg";
import { checkPartner } from "../../../../domain/eligibility.ts";
import { parsePartnerId } from "../../../../domain/partner-id.ts";
import { type CustomerActor, contextOf } from "../../access/actor.ts";
import { read } from "../../platform/database/transaction.ts";
import { partnerByNumber } from "../partner/partner-queries.ts";
import { latestVersion } from "../partner-of-record/partner-of-record-queries.ts";
import { subscriptionById } from "../subscription/subscription-queries.ts";
import { subscriptionFacts } from "../subscription/subscription-view.ts";
import type { CheckedId } from "./check-view.ts";

/**
 * Says whether a partner may be named on a subscription. A check is never a permission: naming asks the same again.
 *
 * @returns null where the actor sees no such subscription.
 */
export async function checkPartnerId(
  pool: pg.Pool,
  actor: CustomerActor,
  input: { subscriptionId: string; partnerId: string },
): Promise<CheckedId | null> {
  const partnerNumber = parsePartnerId(input.partnerId);
  const [[subscription], [latest], [partner = null]] = await read(
    pool,
    contextOf(actor),
    subscriptionById(actor, input.subscriptionId),
    latestVersion(actor.organizationId, input.subscriptionId),
    partnerByNumber(partnerNumber ?? ""),
  );
  if (!subscription) return null;
  const presentPartnerId = latest && latest.ends_at === null ? latest.partner_id : null;
  const check = checkPartner({
    partnerNumber,
    subscription: subscriptionFacts(subscription, presentPartnerId),
    role: actor.role,
    partner,
  });
  return { check, partner, partnerNumber, subscription };
}
