import type { z } from "zod";
import type { ChangeVendorSettings, VendorSettings } from "../../../../contract/relationships.ts";
import type { OperatorActor } from "../../access/actor.ts";
import { auditEntry } from "../../access/audit.ts";
import { currentInstant, query } from "../../platform/database/query.ts";
import type { Transaction } from "../../platform/database/transaction.ts";
import { lockVendorSettings } from "./vendor-setting-queries.ts";

/**
 * Changes what the vendor has set, for what comes after: a request that waits keeps the date that it was given. What is so already
 * writes nothing. The caller commits.
 */
export async function changeVendorSettings(
  tx: Transaction,
  actor: OperatorActor,
  { removalAnswerDays }: z.infer<typeof ChangeVendorSettings>,
): Promise<VendorSettings> {
  const [[before], [now]] = await tx.run(lockVendorSettings, currentInstant);
  if (!before || !now) throw new Error("The vendor's settings are gone.");
  const days = removalAnswerDays ?? before.removal_answer_days;
  if (days !== before.removal_answer_days) {
    await tx.run(
      auditEntry(actor, {
        organizationId: actor.organizationId,
        at: now.instant,
        act: "vendor-settings-changed",
        subject: { type: "organization", id: actor.organizationId },
        before: { removalAnswerDays: before.removal_answer_days },
        after: { removalAnswerDays: days },
      }),
      query.updateTable("vendor_setting").set({ removal_answer_days: days }).compile(),
    );
  }
  return { removalAnswerDays: days };
}
