import { v7 } from "uuid";
import type { z } from "zod";
import type { StartResale } from "../../../../contract/orders.ts";
import type { PartnerActor } from "../../access/actor.ts";
import { auditEntry } from "../../access/audit.ts";
import { runOnce } from "../../access/idempotency.ts";
import { currentInstant, query } from "../../platform/database/query.ts";
import type { Transaction } from "../../platform/database/transaction.ts";
import { customerById } from "../customer/customer-queries.ts";
import { refusalToSellAnew, type SellerRow, sellersTo } from "../customer/sale-queries.ts";
import type { OrderAnswer, Refusal } from "./answers.ts";
import { askedOffers, chooseItems } from "./choose-item.ts";
import { writeItems } from "./draft-statements.ts";
import { answerWith, type DraftInput } from "./open-draft.ts";
import { offersOf } from "./order-queries.ts";
import { holdRelationship } from "./sale-statements.ts";

interface StartResaleInput extends z.infer<typeof StartResale>, Pick<DraftInput, "repeat" | "answer"> {
  /** The customer that it is for. */
  readonly organizationId: string;
}

/** The account that was named or, where none was, the one that can sell: of several the caller has to say which. */
function chooseSeller(
  sellers: readonly SellerRow[],
  partnerNumber: string | undefined,
): SellerRow | { readonly refusal: Refusal } {
  const able = sellers.filter((seller) => refusalToSellAnew(seller) === null);
  if (partnerNumber === undefined && able.length > 1) {
    const errors = [{ field: "partnerId", problem: null }];
    const locations = able.map(({ partner }) => partner);
    return { refusal: { kind: "refused", code: "location-needed", errors, locations } };
  }
  const seller =
    partnerNumber === undefined
      ? (able[0] ?? sellers[0])
      : sellers.find(({ partner }) => partner.partner_number === partnerNumber.replace(/[\s-]/g, ""));
  return seller ?? { refusal: { kind: "refused", code: "no-reseller-relationship" } };
}

/**
 * Starts a reseller's draft for its customer. Both sides see it; the reseller changes and places it, and while it is open the
 * relationship is not ended (rule 10).
 */
export async function startResale(tx: Transaction, actor: PartnerActor, input: StartResaleInput): Promise<OrderAnswer> {
  const { organizationId } = input;
  const opened = await runOnce(
    tx,
    actor,
    input.repeat,
    customerById(actor, organizationId),
    sellersTo(actor, organizationId),
    offersOf(actor, organizationId, askedOffers(input.items, [])),
    currentInstant,
  );
  if (opened.answered) return opened.answered;
  const [[customer], sellers, offers, [clock]] = opened.rows;
  if (!customer || !clock) return { kind: "not-found" };
  const seller = chooseSeller(sellers, input.partnerId);
  if ("refusal" in seller) return seller.refusal;
  const unsellable = refusalToSellAnew(seller);
  if (unsellable) return { kind: "refused", code: unsellable, values: { reseller: seller.partner.name } };
  const chosen = chooseItems(input.items, offers, []);
  if ("refusal" in chosen) return chosen.refusal;
  const [[relationship]] = await tx.run(holdRelationship(organizationId, seller.partner.id));
  if (!relationship?.held) return { kind: "refused", code: "no-reseller-relationship" };

  const orderId = v7();
  const at = clock.instant;
  const start = query.insertInto("order").values({
    organization_id: organizationId,
    id: orderId,
    created_by: actor.personId,
    created_at: at,
    changed_at: at,
    sold_by: seller.partner.id,
    reseller_company_id: actor.organizationId,
    // Whether a partner of record is meant is not asked: a reseller's subscription has none.
    partner_question_answered: true,
  });
  const started = auditEntry(actor, {
    organizationId,
    at,
    act: "order-started",
    subject: { type: "order", id: orderId },
    after: { items: chosen.items.length, soldBy: seller.partner.partner_number },
  });
  const statements = [start.compile(), writeItems(organizationId, orderId, chosen.items), started];
  return answerWith(tx, actor, { ...input, orderId }, statements, 201);
}
