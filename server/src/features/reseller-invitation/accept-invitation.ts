import { sql } from "kysely";
import { v7 } from "uuid";
import type { CustomerActor } from "../../access/actor.ts";
import { auditEntry } from "../../access/audit.ts";
import { refuse, type Step } from "../../access/step.ts";
import { type Query, query } from "../../platform/database/query.ts";
import type { Transaction } from "../../platform/database/transaction.ts";
import type { Reader } from "../audit-event/actor-view.ts";
import { tellOfRelationship } from "../relationship-news/messages.ts";
import { refusalToAccept, refusalToAnswer, stateOf } from "./actions.ts";
import { invitationById, type LockedInvitationRow, lockInvitation } from "./invitation-queries.ts";
import { moveInvitation } from "./move-queries.ts";

/**
 * The customer's global admin accepts: the relationship begins in the same transaction (rule 10). Of two invitations of one reseller that
 * are accepted at once, the second finds the relationship of the first. The caller commits.
 */
export async function acceptInvitation(
  tx: Transaction,
  actor: CustomerActor,
  { id, reader }: { readonly id: string; readonly reader: Reader },
): Promise<Step> {
  const [[locked]] = await tx.run(lockInvitation(actor, id));
  if (!locked) return { kind: "not-found" };
  const code = refusalToAnswer(actor, locked);
  if (code) return refuse(code, { state: stateOf(locked) });
  const [, [row], [begin]] = await tx.run(
    oneAtATime(actor, locked),
    invitationById(actor, id),
    beginningOf(actor, locked),
  );
  if (!row || !begin) throw new Error("The invitation is gone.");
  const { partner, related } = row;
  const closed = refusalToAccept({ related, inForce: partner.in_force });
  if (closed) return refuse(closed, { partner: partner.name, reseller: partner.name, vendor: reader.vendorName });
  const { organizationId } = actor;
  const relationshipId = v7();
  const at = begin.instant;
  await tx.run(
    ...moveInvitation(actor, locked, "accepted", { at }),
    auditEntry(actor, {
      organizationId,
      at,
      act: "reseller-relationship-begun",
      subject: { type: "reseller-relationship", id: relationshipId },
      after: { partnerId: partner.partner_number },
    }),
    query
      .insertInto("reseller_relationship")
      .values({ organization_id: organizationId, id: relationshipId, partner_id: locked.partner_id, starts_at: at })
      .compile(),
    tellOfRelationship({ subject: "relationship", organizationId, id: relationshipId }, at),
  );
  return { kind: "done", id };
}

/** There is no row yet that two could wait for. */
function oneAtATime({ organizationId }: CustomerActor, { partner_id }: LockedInvitationRow): Query<unknown> {
  return sql`select pg_advisory_xact_lock(hashtextextended(${`reseller ${organizationId} ${partner_id}`}, 0))`.compile(
    query,
  );
}

/** When it begins: never before an earlier relationship of the two has ended, whatever the clock says. */
function beginningOf(
  { organizationId }: CustomerActor,
  { partner_id, instant }: LockedInvitationRow,
): Query<{ instant: Date }> {
  return sql<{ instant: Date }>`
    select greatest(${instant}::timestamptz, current_instant(), max(t.ends_at)) as instant from reseller_relationship t
    where t.organization_id = ${organizationId} and t.partner_id = ${partner_id}`.compile(query);
}
