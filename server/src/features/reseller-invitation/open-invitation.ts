import { sql } from "kysely";
import type { InvitationState } from "../../../../domain/invitation-states.ts";
import type { CustomerActor } from "../../access/actor.ts";
import { auditEntry } from "../../access/audit.ts";
import { refuse, type Step } from "../../access/step.ts";
import { readToken } from "../../access/token.ts";
import { currentInstant, query } from "../../platform/database/query.ts";
import type { Transaction } from "../../platform/database/transaction.ts";
import { tellOfRelationship } from "../relationship-news/messages.ts";
import { invitationById } from "./invitation-queries.ts";

interface Opened {
  readonly id: string;
  readonly state: InvitationState;
  /** By this. */
  readonly opened: boolean;
}

/**
 * Opens an invitation by its link. It becomes the organization's whose person opens it first, and does not exist for others from then
 * on; one that was sent to an address opens only where somebody has it. The caller commits.
 */
export async function openInvitation(tx: Transaction, actor: CustomerActor, text: string): Promise<Step> {
  const token = readToken(text.trim(), "");
  if (!token) return { kind: "not-found" };
  const [[found], [now]] = await tx.run(
    sql<Opened>`select * from open_reseller_invitation(${token.organizationId}, ${token.hash})`.compile(query),
    currentInstant,
  );
  if (!found || !now) return { kind: "not-found" };
  const { id, state, opened } = found;
  if (opened) {
    await tx.run(
      auditEntry(actor, {
        organizationId: actor.organizationId,
        at: now.instant,
        act: "reseller-invitation-viewed",
        subject: { type: "reseller-invitation", id },
      }),
      tellOfRelationship({ subject: "invitation", organizationId: token.organizationId, id }, now.instant),
    );
    return { kind: "done", id };
  }
  // Closed before anybody opened it: it is nobody's, and only that it is closed is said.
  const [[own]] = await tx.run(invitationById(actor, id));
  return own ? { kind: "done", id } : refuse("invitation-closed", { state });
}
