import type pg from "pg";
import { publicId } from "../../../../contract/ids.ts";
import type { PartnerSuspensionPreview } from "../../../../contract/partner-register.ts";
import { contextOf, type OperatorActor } from "../../access/actor.ts";
import { inTransaction } from "../../platform/database/transaction.ts";
import { partnerSummary } from "../partner/partner-view.ts";
import { accountsOf, affectedBy } from "./affected-queries.ts";

/** What suspending, or retiring, an account would affect; null where there is no such account. Writes nothing. */
export async function previewSuspension(
  pool: pg.Pool,
  actor: OperatorActor,
  partnerId: string,
): Promise<PartnerSuspensionPreview | null> {
  return inTransaction(pool, contextOf(actor), async (tx) => {
    const [accounts] = await tx.run(accountsOf(partnerId, false));
    if (accounts.length === 0) return null;
    const standing = accounts.filter(({ id, state }) => id === partnerId || state !== "retired");
    const [[affected]] = await tx.commit(affectedBy(standing.map(({ id }) => id)));
    if (!affected) throw new Error("The database did not count.");
    return {
      accounts: standing.map(partnerSummary),
      customers: affected.customers,
      ofRecord: affected.of_record,
      resold: affected.resold,
      relationships: affected.relationships,
      draftOrders: affected.draft_orders,
      openInvitations: affected.open_invitations,
      largest: affected.largest.map(({ id, name, of_record, resold }) => ({
        organization: { id: publicId("organization", id), name },
        ofRecord: of_record,
        resold,
      })),
    };
  });
}
