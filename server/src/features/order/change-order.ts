import type { Updateable } from "kysely";
import type { ChangeOrder } from "../../../../contract/orders.ts";
import type { Database } from "../../../../database/types.ts";
import type { OrderingActor } from "../../access/actor.ts";
import type { Query } from "../../platform/database/query.ts";
import type { Transaction } from "../../platform/database/transaction.ts";
import type { OrderAnswer } from "./answers.ts";
import { askedOffers, chooseItems } from "./choose-item.ts";
import { type DraftItem, keepItems, touch, writeItems } from "./draft-statements.ts";
import { partnerOfOrder, withPartner } from "./inherit-partner.ts";
import { answerWith, type DraftInput, openDraft } from "./open-draft.ts";
import { offersOf, type PaymentColumns } from "./order-queries.ts";
import { partnerNamed } from "./partner-named.ts";
import { vatProblems, withVatIdAsWritten } from "./payment.ts";

type ChangeInput = DraftInput & { readonly change: ChangeOrder };

/**
 * Changes a draft: what is in it, how it is paid. What the request leaves out stays. What is added gets the order's partner where that
 * may serve it, so that a partner named for the order before is not missing on what comes after.
 */
export async function changeOrder(tx: Transaction, actor: OrderingActor, input: ChangeInput): Promise<OrderAnswer> {
  const opened = await openDraft(tx, actor, input);
  if (opened.answered) return opened.answered;
  const { draft } = opened;
  const { order, items } = draft;
  const { change } = input;

  const statements: Query<unknown>[] = [];
  if (change.items) {
    const [offers] = await tx.run(offersOf(actor, order.organization_id, askedOffers(change.items, items)));
    const chosen = chooseItems(change.items, offers, items);
    if ("refusal" in chosen) return chosen.refusal;
    const ids = chosen.items.map(({ id }) => id);
    const isNew = ({ id }: DraftItem) => !items.some((one) => one.id === id);
    const partner = partnerOfOrder(items);
    const wanted = withPartner(chosen.items, partner, isNew);
    const served = wanted.filter((item) => isNew(item) && item.partner_id !== null);
    statements.push(
      keepItems(order.organization_id, order.id, ids),
      writeItems(order.organization_id, order.id, wanted),
      ...(partner && served.length > 0 ? [partnerNamed(actor, draft, { on: served, partner })] : []),
    );
  }
  const payment = paymentAfter(order, change.payment);
  const errors = change.payment ? vatProblems(payment) : [];
  const [wrong] = errors;
  if (wrong?.problem) return { kind: "refused", code: "vat-id-wrong", problem: wrong.problem, errors };
  const columns: Updateable<Database["order"]> = {
    ...(change.payment ? withVatIdAsWritten(payment) : {}),
    ...(change.partnerQuestionAnswered ? { partner_question_answered: true } : {}),
  };
  // A change of nothing leaves the draft as it is, its ETag too.
  const isEmpty = statements.length === 0 && Object.keys(columns).length === 0;
  return answerWith(tx, actor, input, isEmpty ? [] : [...statements, touch(draft, columns)]);
}

/** What stands on the invoice once the change is made. */
function paymentAfter(before: PaymentColumns, change: ChangeOrder["payment"]): PaymentColumns {
  const { purchaseOrderNumber = before.purchase_order_number, vatId, billingAddress } = change ?? {};
  return {
    purchase_order_number: purchaseOrderNumber,
    // An empty field is one that was left empty.
    vat_id: vatId === undefined ? before.vat_id : vatId?.trim() || null,
    billing_name: billingAddress ? billingAddress.name : before.billing_name,
    billing_street: billingAddress ? billingAddress.street : before.billing_street,
    billing_postcode: billingAddress ? billingAddress.postcode : before.billing_postcode,
    billing_town: billingAddress ? billingAddress.town : before.billing_town,
    billing_country: billingAddress ? billingAddress.country : before.billing_country,
  };
}
