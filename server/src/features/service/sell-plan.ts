import type { OperatorActor } from "../../access/actor.ts";
import { auditEntry } from "../../access/audit.ts";
import { currentInstant, query } from "../../platform/database/query.ts";
import type { Transaction } from "../../platform/database/transaction.ts";
import type { Kept } from "./keep-service.ts";
import { lockPlan } from "./service-record-queries.ts";

/**
 * Takes a plan off sale, or puts it on sale again. Off sale it keeps its prices, because what is subscribed to it is renewed at them; it
 * is only ordered and changed to no more. What is so already is no change. Does not commit.
 */
export async function sellPlan(
  tx: Transaction,
  actor: OperatorActor,
  { id, onSale }: { readonly id: string; readonly onSale: boolean },
): Promise<Kept> {
  const [[row], [now]] = await tx.run(lockPlan(id), currentInstant);
  if (!row || !now) return { refused: "not-found" };
  const serviceId = row.service_id;
  const wasOnSale = row.off_sale_since === null;
  if (onSale === wasOnSale) return { serviceId };
  await tx.run(
    query
      .updateTable("plan")
      .set({ off_sale_since: onSale ? null : now.instant })
      .where("id", "=", id)
      .compile(),
    auditEntry(actor, {
      organizationId: actor.organizationId,
      at: now.instant,
      act: onSale ? "plan-put-on-sale" : "plan-taken-off-sale",
      subject: { type: "plan", id },
      before: { onSale: wasOnSale },
      after: { onSale },
    }),
  );
  return { serviceId };
}
