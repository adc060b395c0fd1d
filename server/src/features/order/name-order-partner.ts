import { checkOrderPartner, type OrderCheckOutcome } from "../../../../domain/order-eligibility.ts";
import { parsePartnerId } from "../../../../domain/partner-id.ts";
import type { CustomerActor } from "../../access/actor.ts";
import type { Transaction } from "../../platform/database/transaction.ts";
import { partnerByNumber } from "../partner/partner-queries.ts";
import type { OrderAnswer } from "./answers.ts";
import { setPartner, touch } from "./draft-statements.ts";
import { answerWith, type DraftInput, openDraft } from "./open-draft.ts";
import { checkedItem } from "./order-view.ts";
import { partnerNamed } from "./partner-named.ts";

export interface NameOrderPartnerInput extends DraftInput {
  /** The one item that is meant; null: every item of the order. */
  readonly itemId: string | null;
  /** The Partner ID as it was typed. */
  readonly partnerId: string;
}

/**
 * Puts a partner on every item of a draft, or on one: on all of those that are meant, or on none. It will be of record on what they
 * become from the first instant. Decided by the same rules as Check ID, after the order is locked; placing asks once more.
 */
export async function nameOrderPartner(
  tx: Transaction,
  actor: CustomerActor,
  input: NameOrderPartnerInput,
): Promise<OrderAnswer> {
  const partnerNumber = parsePartnerId(input.partnerId);
  const opened = await openDraft(tx, actor, input, partnerByNumber(partnerNumber ?? ""));
  if (opened.answered) return opened.answered;
  const { draft } = opened;
  const [[found]] = opened.rows;
  const partner = found ?? null;
  const { order } = draft;
  const meant = input.itemId === null ? draft.items : draft.items.filter(({ id }) => id === input.itemId);
  if (meant.length === 0) return input.itemId ? { kind: "not-found" } : { kind: "refused", code: "order-empty" };

  const items = meant.map((item) => {
    const place = { serviceId: item.service_id, countryOfUse: item.country_of_use };
    const check: OrderCheckOutcome = checkOrderPartner({ partnerNumber, item: place, notOpen: null, partner });
    return { item, checked: checkedItem(item, { check, partner, partnerNumber }) };
  });
  const refused = items.find(({ checked }) => checked.check.outcome !== "eligible");
  if (refused || !partner) {
    const first = (refused ?? items[0])?.checked;
    if (!first) throw new Error("There are items.");
    return { kind: "refused-partner", items, first, isWhole: input.itemId === null };
  }

  const changed = meant.filter((item) => item.partner?.id !== partner.id);
  if (changed.length === 0) return answerWith(tx, actor, input, []);
  const ids = changed.map(({ id }) => id);
  return answerWith(tx, actor, input, [
    setPartner(order.organization_id, order.id, ids, partner.id),
    touch(draft),
    partnerNamed(actor, draft, { on: changed, partner }),
  ]);
}
