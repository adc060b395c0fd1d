import { sql } from "kysely";
import { v7 } from "uuid";
import type { z } from "zod";
import type { StartOrder } from "../../../../contract/orders.ts";
import { mayBuy } from "../../../../domain/roles.ts";
import type { CustomerActor } from "../../access/actor.ts";
import { auditEntry } from "../../access/audit.ts";
import { runOnce } from "../../access/idempotency.ts";
import { currentInstant, type Query, query } from "../../platform/database/query.ts";
import type { Transaction } from "../../platform/database/transaction.ts";
import { chosenPartnerOf, forgetChosenPartner } from "../chosen-partner/chosen-partner-queries.ts";
import type { OrderAnswer } from "./answers.ts";
import { askedOffers, chooseItems } from "./choose-item.ts";
import { writeItems } from "./draft-statements.ts";
import { withPartner } from "./inherit-partner.ts";
import { answerWith, type DraftInput } from "./open-draft.ts";
import { offersOf, type PaymentColumns } from "./order-queries.ts";

type StartInput = z.infer<typeof StartOrder> & Pick<DraftInput, "repeat" | "answer">;

/** What stood on the organization's last invoice: it will mostly be the same again. Else its name and country. */
function usualPayment(organizationId: string): Query<PaymentColumns> {
  return sql<PaymentColumns>`
    select null as purchase_order_number, coalesce(l.billing_name, g.name) as billing_name, l.billing_street,
      l.billing_postcode, l.billing_town, coalesce(l.billing_country, g.country) as billing_country, l.vat_id
    from organization g
    left join lateral (
      select * from "order" o where o.organization_id = g.id and o.state = 'placed' order by o.placed_at desc limit 1
    ) l on true
    where g.id = ${organizationId}`.compile(query);
}

/**
 * Starts a draft. The partner that the person chose in the directory before is put on the items that it may serve, and the choice is
 * forgotten by that; where it may serve none of them it is kept, so that it is not lost in silence.
 */
export async function startOrder(tx: Transaction, actor: CustomerActor, input: StartInput): Promise<OrderAnswer> {
  if (!mayBuy(actor.role)) return { kind: "refused", code: "role-may-not-order" };
  const { organizationId, personId } = actor;
  const opened = await runOnce(
    tx,
    actor,
    input.repeat,
    offersOf(actor, organizationId, askedOffers(input.items, [])),
    usualPayment(organizationId),
    chosenPartnerOf(actor),
    currentInstant,
  );
  if (opened.answered) return opened.answered;
  const [offers, [payment], [choice], [clock]] = opened.rows;
  if (!payment || !clock) throw new Error(`The organization ${organizationId} is not there.`);
  const chosen = chooseItems(input.items, offers, []);
  if ("refusal" in chosen) return chosen.refusal;

  const orderId = v7();
  const at = clock.instant;
  const items = withPartner(chosen.items, choice?.partner ?? null);
  const isPutOn = items.some(({ partner_id }) => partner_id !== null);
  const start = query
    .insertInto("order")
    .values({
      organization_id: organizationId,
      id: orderId,
      created_by: personId,
      created_at: at,
      changed_at: at,
      ...payment,
    })
    .compile();
  const statements: Query<unknown>[] = [
    start,
    writeItems(organizationId, orderId, items),
    ...(isPutOn ? [forgetChosenPartner(actor)] : []),
    auditEntry(actor, {
      organizationId,
      at,
      act: "order-started",
      subject: { type: "order", id: orderId },
      after: { items: items.length, ...(isPutOn && choice ? { partnerId: choice.partner.partner_number } : {}) },
    }),
  ];
  return answerWith(tx, actor, { ...input, orderId }, statements, 201);
}
