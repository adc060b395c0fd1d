import { publicId } from "../../../../contract/ids.ts";
import type { CustomerActor } from "../../access/actor.ts";
import { auditEntry } from "../../access/audit.ts";
import type { Transaction } from "../../platform/database/transaction.ts";
import type { OrderAnswer } from "./answers.ts";
import { setPartner, touch } from "./draft-statements.ts";
import { answerWith, type DraftInput, openDraft } from "./open-draft.ts";

export interface RemoveOrderPartnerInput extends DraftInput {
  /** The one item that is meant; null: every item of the order. */
  readonly itemId: string | null;
}

/** Takes the partner off every item of a draft, or off one. Where there is none, succeeds and writes nothing. */
export async function removeOrderPartner(
  tx: Transaction,
  actor: CustomerActor,
  input: RemoveOrderPartnerInput,
): Promise<OrderAnswer> {
  const opened = await openDraft(tx, actor, input);
  if (opened.answered) return opened.answered;
  const { draft } = opened;
  const { order } = draft;
  const meant = input.itemId === null ? draft.items : draft.items.filter(({ id }) => id === input.itemId);
  if (input.itemId !== null && meant.length === 0) return { kind: "not-found" };
  const changed = meant.filter(({ partner }) => partner !== null);
  if (changed.length === 0) return answerWith(tx, actor, input, []);
  const ids = changed.map(({ id }) => id);
  return answerWith(tx, actor, input, [
    setPartner(order.organization_id, order.id, ids, null),
    touch(draft),
    auditEntry(actor, {
      organizationId: order.organization_id,
      at: draft.at,
      act: "order-partner-removed",
      subject: { type: "order", id: order.id },
      before: {
        items: changed.map(({ id, partner }) => ({
          id: publicId("orderItem", id),
          partnerId: partner?.partner_number ?? null,
        })),
      },
      after: null,
    }),
  ]);
}
