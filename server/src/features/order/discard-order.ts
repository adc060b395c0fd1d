import type { PersonActor } from "../../access/actor.ts";
import { auditEntry } from "../../access/audit.ts";
import type { Transaction } from "../../platform/database/transaction.ts";
import type { Refusal } from "./answers.ts";
import { refusalToDiscard } from "./close-refusal-view.ts";
import { touch } from "./draft-statements.ts";
import { openDraft } from "./open-draft.ts";
import { orderEtag } from "./order-view.ts";

export type Discarded =
  | Refusal
  | { readonly kind: "discarded"; readonly etag: string }
  | { readonly kind: "not-found" };

/** Discards a draft: its buyer does, its reseller or, once the relationship is to end, an operator. One that is discarded already is no refusal: it is what was asked for. */
export async function discardOrder(
  tx: Transaction,
  actor: PersonActor,
  input: { readonly orderId: string; readonly ifMatch: string | undefined },
): Promise<Discarded> {
  const opened = await openDraft(tx, actor, { ...input, repeat: null, closed: refusalToDiscard });
  if (opened.answered) {
    const { answered } = opened;
    if (answered.kind !== "refused") return { kind: "not-found" };
    const { code, now } = answered;
    return code === "order-discarded" && now ? { kind: "discarded", etag: orderEtag(now.order) } : answered;
  }
  const { draft } = opened;
  await tx.commit(
    touch(draft, { state: "discarded" }),
    auditEntry(actor, {
      organizationId: draft.order.organization_id,
      at: draft.at,
      act: "order-discarded",
      subject: { type: "order", id: draft.order.id },
      before: { state: "draft" },
      after: { state: "discarded" },
    }),
  );
  return { kind: "discarded", etag: orderEtag({ id: draft.order.id, revision: draft.order.revision + 1 }) };
}
