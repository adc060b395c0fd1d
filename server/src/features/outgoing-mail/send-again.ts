import { sql } from "kysely";
import type { OutgoingMail } from "../../../../contract/messages.ts";
import type { OperatorActor } from "../../access/actor.ts";
import { auditEntry } from "../../access/audit.ts";
import { visibleTo } from "../../access/narrow.ts";
import { currentInstant, query } from "../../platform/database/query.ts";
import type { Transaction } from "../../platform/database/transaction.ts";
import { type Refusal, refusalToSendAgain } from "./actions.ts";

interface LockedMail {
  readonly organization_id: string;
  readonly state: OutgoingMail["state"];
  readonly to_address: string | null;
}

/** Lets a mail that failed or was kept be sent, with all its tries before it and the same Message-ID. */
export async function sendAgain(
  tx: Transaction,
  actor: OperatorActor,
  { id, sendsMail }: { readonly id: string; readonly sendsMail: boolean },
): Promise<{ readonly kind: "queued" | "not-found" | Refusal }> {
  const [[mail], [now]] = await tx.run(
    sql<LockedMail>`
      select m.organization_id, m.state, m.to_address from outgoing_mail m
      where m.id = ${id} and ${visibleTo(actor, "m.organization_id")} for update`.compile(query),
    currentInstant,
  );
  if (!mail || !now) return { kind: "not-found" };
  const refusal = refusalToSendAgain(mail, sendsMail);
  if (refusal) return { kind: refusal };
  const organizationId = mail.organization_id;
  const payload = JSON.stringify({ organizationId, mailId: id });
  await tx.commit(
    auditEntry(actor, {
      organizationId,
      at: now.instant,
      act: "mail-sent-again",
      subject: { type: "outgoing-mail", id },
      before: { state: mail.state },
      after: { state: "waiting" },
    }),
    query
      .updateTable("outgoing_mail")
      .set({ state: "waiting", pauses: 0, next_try_at: now.instant })
      .where("organization_id", "=", organizationId)
      .where("id", "=", id)
      .compile(),
    sql`select enqueue('send-mail', ${payload}::json, ${now.instant}::timestamptz, ${`mail:${id}`})`.compile(query),
  );
  return { kind: "queued" };
}
