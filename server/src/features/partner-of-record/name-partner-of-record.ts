import { parsePartnerId } from "../../../../domain/partner-id.ts";
import type { CustomerActor } from "../../access/actor.ts";
import { keepAnswer } from "../../access/idempotency.ts";
import type { Transaction } from "../../platform/database/transaction.ts";
import { partnerByNumber } from "../partner/partner-queries.ts";
import type { Change } from "./change.ts";
import { nameOf } from "./name-of.ts";
import { decideNaming, nameOn } from "./naming.ts";
import { type ChangeInput, openRecord, staleAnswer, unchangedAnswer } from "./open-record.ts";

export interface NameInput extends ChangeInput {
  /** The Partner ID as it was typed. */
  readonly partnerId: string;
}

/**
 * Names the partner of record of a subscription, or changes it (rules 1 to 7). Everything is read after the subscription's
 * row is locked, decided by the same rules as Check ID, and written in the same transaction with its audit entry and message.
 */
export async function namePartnerOfRecord(tx: Transaction, actor: CustomerActor, input: NameInput): Promise<Change> {
  const partnerNumber = parsePartnerId(input.partnerId);
  const opened = await openRecord(tx, actor, input, partnerByNumber(partnerNumber ?? ""), nameOf(actor));
  if (opened.answered) return opened.answered;
  const [[partner = null], [person]] = opened.rows;
  const { decision, checked } = decideNaming(actor, opened.record, { partnerNumber, partner }, input.ifMatch);
  switch (decision.kind) {
    case "not-open":
      return { kind: "refused", code: decision.reason, subscription: checked.subscription };
    case "stale":
      return staleAnswer(tx, opened.record);
    case "unchanged":
      return unchangedAnswer(tx, actor, input, opened.record);
    case "refused":
      return { kind: "refused-partner", ...checked };
    case "name": {
      const { statements, recorded } = nameOn(actor, opened.record, decision.partner, person?.name ?? null);
      const { repeat, answer } = input;
      await tx.commit(...statements, ...(repeat ? keepAnswer(actor, repeat, answer(recorded)) : []));
      return recorded;
    }
  }
}
