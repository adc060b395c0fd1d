import { sql } from "kysely";
import { v7 } from "uuid";
import { publicId } from "../../../../contract/ids.ts";
import type { PartnerMessage } from "../../../../contract/messages.ts";
import { partnerMessageConsent } from "../../../../contract/partner-message-consent.ts";
import { parsePartnerId } from "../../../../domain/partner-id.ts";
import type { CustomerActor } from "../../access/actor.ts";
import { auditEntry } from "../../access/audit.ts";
import { type KeptAnswer, keepAnswer, type RepeatableRequest, runOnce } from "../../access/idempotency.ts";
import { currentInstant, type Query, query } from "../../platform/database/query.ts";
import type { Transaction } from "../../platform/database/transaction.ts";
import type { Reader } from "../audit-event/actor-view.ts";
import { subscriptionById } from "../subscription/subscription-queries.ts";
import { refusalToWrite } from "./actions.ts";
import { addressee, writer } from "./partner-message-queries.ts";
import { partnerMessageView } from "./partner-message-view.ts";

export interface SendInput {
  /** As it was typed. */
  readonly partnerId: string;
  /** The key of the subscription that it is about; null: about none. */
  readonly subscriptionId: string | null;
  readonly text: string;
  readonly reader: Reader;
  readonly repeat: RepeatableRequest | null;
}

type Answer = Pick<KeptAnswer, "status" | "etag" | "body">;

export type Sent =
  | { readonly kind: "sent"; readonly answer: Answer }
  | { readonly kind: "replayed"; readonly answer: Answer }
  | { readonly kind: "key-reused" | "not-found" | "role-may-not-write-to-partner" }
  | { readonly kind: "malformed-partner-id" | "unknown-partner-id"; readonly partnerId: string }
  | { readonly kind: "not-in-force"; readonly partner: string };

const nobodys = "00000000-0000-0000-0000-000000000000";

/**
 * Keeps a customer's message to a partner with the consent that was given, and has it mailed to the partner's contact. A partner that is
 * not active is written to only by its own customers. Sent again with its key, it is kept and mailed once.
 */
export async function sendPartnerMessage(tx: Transaction, actor: CustomerActor, input: SendInput): Promise<Sent> {
  const { organizationId, personId } = actor;
  const partnerNumber = parsePartnerId(input.partnerId);
  const found = await runOnce(
    tx,
    actor,
    input.repeat,
    currentInstant,
    addressee(organizationId, partnerNumber ?? ""),
    subscriptionById(actor, input.subscriptionId ?? nobodys),
    writer(actor),
  );
  if (found.answered) return found.answered;
  const [[now], [partner], [subscription], [who]] = found.rows;
  if (!now || !who) throw new Error("The database does not know who writes, or when.");
  if (input.subscriptionId !== null && !subscription) return { kind: "not-found" };
  if (refusalToWrite(actor)) return { kind: "role-may-not-write-to-partner" };
  if (!partnerNumber) return { kind: "malformed-partner-id", partnerId: input.partnerId };
  if (!partner) return { kind: "unknown-partner-id", partnerId: partnerNumber };
  if (partner.state !== "active" && !partner.tied) return { kind: "not-in-force", partner: partner.name };

  const at = now.instant;
  const [id, eventId] = [v7(), v7()];
  const consent = partnerMessageConsent[input.reader.language];
  const row = {
    organization_id: organizationId,
    id,
    sent_at: at,
    person_id: personId,
    organization_name: who.organization_name,
    subscription_id: subscription?.id ?? null,
    subscription_name: subscription?.name ?? null,
    text: input.text,
    consent,
  };
  const sent: PartnerMessage = partnerMessageView(
    { ...row, partner, person_name: who.name, person_email: who.email },
    input.reader,
  );
  const answer: Answer = { status: 201, etag: null, body: JSON.stringify(sent) };
  const payload = JSON.stringify({ organizationId, messageId: id });
  const statements: Query<unknown>[] = [
    auditEntry(actor, {
      id: eventId,
      organizationId,
      at,
      act: "partner-message-sent",
      subject: { type: "partner-message", id },
      after: {
        partnerId: partnerNumber,
        ...(subscription ? { subscriptionId: publicId("subscription", subscription.id) } : {}),
      },
    }),
    query
      .insertInto("partner_message")
      .values({ ...row, partner_id: partner.id, partner_company_id: partner.company_id, event_id: eventId })
      .compile(),
    sql`select enqueue('tell-partner-message', ${payload}::json, ${at}::timestamptz, ${`partner-message:${id}`})`.compile(
      query,
    ),
    ...(input.repeat ? keepAnswer(actor, input.repeat, answer) : []),
  ];
  await tx.commit(...statements);
  return { kind: "sent", answer };
}
