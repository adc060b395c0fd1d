import { sql } from "kysely";
import { v7 } from "uuid";
import type { ClearingKind } from "../../../../domain/clearing-proposals.ts";
import type { PartnerActor } from "../../access/actor.ts";
import { auditEntry } from "../../access/audit.ts";
import { refuse, type Step } from "../../access/step.ts";
import { currentInstant, query } from "../../platform/database/query.ts";
import type { Transaction } from "../../platform/database/transaction.ts";
import type { Reader } from "../audit-event/actor-view.ts";
import { lockRelationship } from "../partner-relationship/relationship-queries.ts";
import { tellOfRelationship } from "../relationship-news/messages.ts";
import { refusalToPropose, valuesOf } from "./propose-refusal-view.ts";
import { resoldSubscription } from "./resold-queries.ts";

export interface Proposed {
  readonly relationshipId: string;
  readonly subscriptionId: string;
  readonly kind: ClearingKind;
  readonly note: string | null;
  readonly reader: Reader;
}

/**
 * A reseller proposes to its customer how something that it sold is cleared out of the way. Nothing changes by it: only the customer's
 * acceptance does. One at a time waits for each subscription. The caller commits.
 */
export async function proposeClearing(tx: Transaction, actor: PartnerActor, input: Proposed): Promise<Step> {
  // Of two who propose at once, the second finds the first one's proposal.
  const [[row]] = await tx.run(lockRelationship(actor, input.relationshipId, "for no key update"));
  if (!row) return { kind: "not-found" };
  if (row.ends_at) return refuse("relationship-ended");
  const { organization_id: organizationId } = row;
  const [[found], [waiting], [now]] = await tx.run(
    resoldSubscription(row, input.subscriptionId),
    sql<{ id: string }>`
      select id from clearing_proposal
      where organization_id = ${organizationId} and subscription_id = ${input.subscriptionId} and state = 'proposed'`.compile(
      query,
    ),
    currentInstant,
  );
  if (!now) throw new Error("The clock did not answer.");
  if (!found) return { kind: "not-found" };
  const { subscription } = found;
  const at = now.instant;
  const today = at.toISOString().slice(0, 10);
  const code = refusalToPropose(input.kind, { subscription, waits: waiting !== undefined, today });
  if (code) return refuse(code, valuesOf(subscription, input.reader));
  const id = v7();
  await tx.run(
    auditEntry(actor, {
      organizationId,
      at,
      act: "clearing-proposed",
      subject: { type: "clearing-proposal", id },
      after: { kind: input.kind },
      reason: input.note,
    }),
    query
      .insertInto("clearing_proposal")
      .values({
        organization_id: organizationId,
        id,
        relationship_id: row.id,
        partner_id: row.partner_id,
        subscription_id: subscription.id,
        subscription_name: subscription.name,
        kind: input.kind,
        note: input.note,
        proposed_at: at,
      })
      .compile(),
    tellOfRelationship({ subject: "clearing-proposal", organizationId, id }, at),
  );
  return { kind: "done", id };
}
