import type pg from "pg";
import type { SubscriptionChangePreview } from "../../../../contract/subscription-changes.ts";
import { cancellationRefusal, decideChange, type WantedChange } from "../../../../domain/subscription-change.ts";
import { type CustomerActor, contextOf } from "../../access/actor.ts";
import { read } from "../../platform/database/transaction.ts";
import type { Reader } from "../audit-event/actor-view.ts";
import { changeFactQueries, changeFacts } from "./change-facts.ts";
import { cancellationPreview, changePreview } from "./change-preview-view.ts";
import { lifeFacts } from "./life-facts.ts";
import { offersIn } from "./price-queries.ts";
import { subscriptionById } from "./subscription-queries.ts";

/**
 * Says what a change would cost and do, and writes nothing.
 *
 * @returns null where the actor sees no such subscription.
 */
export async function previewChange(
  pool: pg.Pool,
  actor: CustomerActor,
  { id, wanted, reader }: { id: string; wanted: WantedChange; reader: Reader },
): Promise<SubscriptionChangePreview | null> {
  const rows = await read(pool, contextOf(actor), ...changeFactQueries(actor, id, subscriptionById(actor, id)));
  const facts = changeFacts(rows);
  if (!facts) return null;
  const { row, today, basisPoints, offerRows } = facts;
  const offers = offersIn(offerRows);
  const decision = decideChange(lifeFacts(row), wanted, { role: actor.role, today, offers, basisPoints });
  return changePreview(facts, decision, reader);
}

/** The same for a final cancellation. */
export async function previewCancellation(
  pool: pg.Pool,
  actor: CustomerActor,
  { id, reader }: { id: string; reader: Reader },
): Promise<SubscriptionChangePreview | null> {
  const rows = await read(pool, contextOf(actor), ...changeFactQueries(actor, id, subscriptionById(actor, id)));
  const facts = changeFacts(rows);
  return facts && cancellationPreview(facts, cancellationRefusal(lifeFacts(facts.row), actor.role), reader);
}
