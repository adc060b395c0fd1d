import type { z } from "zod";
import type { AnswerRemovalRequest } from "../../../../contract/relationships.ts";
import type { Language } from "../../../../domain/languages.ts";
import { addMonths } from "../../../../domain/renewal.ts";
import type { PartnerActor } from "../../access/actor.ts";
import { refuse, type Step } from "../../access/step.ts";
import type { Transaction } from "../../platform/database/transaction.ts";
import { dayText } from "../../platform/language/format-values.ts";
import { refusalToAnswer } from "./actions.ts";
import { lockRequest, moveRequest, type OpenRequestRow } from "./move-queries.ts";

type Answer = z.infer<typeof AnswerRemovalRequest>;

/**
 * The reseller promises a date or objects, while it has time. A promise can be changed, but not put off for ever: it stays within a year
 * of the request. The caller commits.
 */
export async function answerRemovalRequest(
  tx: Transaction,
  actor: PartnerActor,
  { id, answer, language }: { readonly id: string; readonly answer: Answer; readonly language: Language },
): Promise<Step> {
  const [[row]] = await tx.run(lockRequest(actor, id));
  if (!row) return { kind: "not-found" };
  const code = refusalToAnswer(actor, row);
  if (code) return refuse(code, { state: row.state });
  const at = row.instant;
  if (answer.kind === "objection") {
    const objected = { state: "objected", objection: answer.reason, answered_at: at } as const;
    await tx.run(...moveRequest(actor, row, objected, { act: "removal-objected", at, reason: answer.reason }));
    return { kind: "done", id };
  }
  const { from, until } = datesFor(row);
  if (answer.date < from || answer.date > until) {
    const days = { from: dayText(from, language), until: dayText(until, language) };
    return refuse("promised-date-out-of-range", days);
  }
  // The same promise again is no other.
  if (answer.date === row.promised_date) return { kind: "done", id };
  const promised = { state: "date-promised", promised_date: answer.date, answered_at: at } as const;
  await tx.run(...moveRequest(actor, row, promised, { act: "removal-date-promised", at }));
  return { kind: "done", id };
}

/** The days that can be promised. */
function datesFor({ asked_at, instant }: OpenRequestRow): { from: string; until: string } {
  const asked = asked_at.toISOString().slice(0, 10);
  return { from: instant.toISOString().slice(0, 10), until: addMonths(asked, 12) };
}
