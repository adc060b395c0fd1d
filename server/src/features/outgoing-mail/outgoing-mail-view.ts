import { publicId } from "../../../../contract/ids.ts";
import type { MailTry, OutgoingMail, OutgoingMailDetails } from "../../../../contract/messages.ts";
import { problems } from "../../../../contract/problems.ts";
import type { Language } from "../../../../domain/languages.ts";
import { sentence } from "../../platform/language/format.ts";
import { type Refusal, refusalToSendAgain } from "./actions.ts";

export interface MailRow {
  readonly organization_id: string;
  readonly organization_name: string;
  readonly id: string;
  readonly message_id: string;
  readonly kind: string;
  readonly to_address: string | null;
  readonly to_name: string | null;
  readonly language: Language;
  readonly subject: string;
  readonly state: OutgoingMail["state"];
  readonly tries: number;
  readonly next_try_at: Date | null;
  readonly last_error: string | null;
  readonly sent_at: Date | null;
  readonly created_at: Date;
}

export interface MailDetailsRow extends MailRow {
  readonly text: string | null;
  readonly reply_to: string | null;
  readonly history: readonly {
    readonly number: number;
    readonly began_at: string;
    readonly ended_at: string | null;
    readonly outcome: MailTry["outcome"];
    readonly said: string | null;
  }[];
}

export function outgoingMailView(row: MailRow): OutgoingMail {
  return {
    id: publicId("outgoingMail", row.id),
    state: row.state,
    kind: row.kind,
    to: row.to_address,
    toName: row.to_name,
    organization: { id: publicId("organization", row.organization_id), name: row.organization_name },
    language: row.language,
    subject: row.subject,
    createdAt: row.created_at.toISOString(),
    tries: row.tries,
    nextTryAt: row.next_try_at?.toISOString() ?? null,
    lastError: row.last_error,
    sentAt: row.sent_at?.toISOString() ?? null,
    messageId: row.message_id,
  };
}

/** Rule 12: whether it can be sent again and, where not, why. */
function actionOf(refusal: Refusal | null, language: Language) {
  if (!refusal) return { allowed: true };
  return { allowed: false, reason: refusal, sentence: sentence(problems[refusal].detail, language) };
}

export function outgoingMailDetailsView(
  row: MailDetailsRow,
  { language, sendsMail }: { readonly language: Language; readonly sendsMail: boolean },
): OutgoingMailDetails {
  return {
    ...outgoingMailView(row),
    text: row.text,
    replyTo: row.reply_to,
    history: row.history.map(({ number, began_at, ended_at, outcome, said }) => ({
      number,
      beganAt: began_at,
      endedAt: ended_at,
      outcome,
      said,
    })),
    actions: { sendAgain: actionOf(refusalToSendAgain(row, sendsMail), language) },
  };
}
