import { v7 } from "uuid";
import { publicId } from "../../../../contract/ids.ts";
import type { SentSupportMessage } from "../../../../contract/messages.ts";
import type { HelpPage } from "../../../../domain/help-pages.ts";
import type { Language } from "../../../../domain/languages.ts";
import type { PersonActor } from "../../access/actor.ts";
import { auditEntry } from "../../access/audit.ts";
import { keepAnswer, keptAnswer, type RepeatableRequest, repetitionOf } from "../../access/idempotency.ts";
import { currentInstant, query } from "../../platform/database/query.ts";
import type { Transaction } from "../../platform/database/transaction.ts";

export interface SupportMessageInput {
  readonly page: HelpPage;
  readonly text: string;
  readonly language: Language;
  readonly repeat: RepeatableRequest | null;
}

export type Sent =
  | { readonly kind: "sent"; readonly sent: SentSupportMessage; readonly replayed: boolean }
  | { readonly kind: "key-reused" };

/** Keeps a message for the operators. Sent again with its key, it is kept once. */
export async function sendSupportMessage(
  tx: Transaction,
  actor: PersonActor,
  { page, text, language, repeat }: SupportMessageInput,
): Promise<Sent> {
  const [[now], [kept] = []] = await tx.run(currentInstant, ...(repeat ? [keptAnswer(actor, repeat)] : []));
  const repetition = repetitionOf(repeat, kept);
  if (repetition?.kind === "key-reused") return repetition;
  if (repetition) return { kind: "sent", sent: JSON.parse(repetition.answer.body ?? ""), replayed: true };
  if (!now) throw new Error("The database's clock does not answer.");
  const { organizationId, personId } = actor;
  const id = v7();
  const sent: SentSupportMessage = { id: publicId("supportMessage", id), at: now.instant.toISOString() };
  const row = { organization_id: organizationId, id, person_id: personId, page, language, message: text };
  await tx.commit(
    query
      .insertInto("support_message")
      .values({ ...row, sent_at: now.instant })
      .compile(),
    auditEntry(actor, {
      organizationId,
      at: now.instant,
      act: "support-message-sent",
      subject: { type: "support-message", id },
      after: { page },
    }),
    ...(repeat ? keepAnswer(actor, repeat, { status: 201, etag: null, body: JSON.stringify(sent) }) : []),
  );
  return { kind: "sent", sent, replayed: false };
}
