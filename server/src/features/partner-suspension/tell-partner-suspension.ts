import { publicId } from "../../../../contract/ids.ts";
import { contextOf, type JobActor } from "../../access/actor.ts";
import { auditEntry } from "../../access/audit.ts";
import { inTransaction } from "../../platform/database/transaction.ts";
import type { TellSurroundings } from "../../platform/mail/mail-office.ts";
import { listeners, tellPeople } from "../notice/notice-queries.ts";
import { mailOfSuspension } from "./suspension-mails.ts";
import {
  concernedSubscriptions,
  lockEndNotTold,
  lockNotTold,
  markEndTold,
  markTold,
  rememberTold,
  resellsNow,
} from "./telling-queries.ts";

export interface CustomerToTell {
  readonly organizationId: string;
  readonly suspensionId: string;
}

/**
 * Tells one customer's admins, once, that a partner of theirs was suspended or retired: one mail for each, however many subscriptions
 * and locations it concerns. That it was told is written in the same transaction, so that a job that is killed goes on behind it.
 */
export async function tellPartnerSuspension(
  { pool, office }: TellSurroundings,
  { organizationId, suspensionId }: CustomerToTell,
): Promise<void> {
  const actor: JobActor = { kind: "job", organizationId };
  await inTransaction(pool, contextOf(actor), async (tx) => {
    const [[waiting], concerned, [resells], admins] = await tx.run(
      lockNotTold(organizationId, suspensionId),
      concernedSubscriptions(organizationId, suspensionId, "begun"),
      resellsNow(organizationId, suspensionId, "begun"),
      listeners("partners-of-record"),
    );
    if (!waiting) return;
    // Who is not tied to it any more has nothing to be told.
    const isTied = concerned.length > 0 || resells?.resells === true;
    const told = { ...waiting, change: waiting.kind, concerned, resells: resells?.resells ?? false };
    await tx.commit(
      ...tellPeople(office, organizationId, isTied ? admins : [], {
        topic: "partners-of-record",
        tells: `partner-suspension ${suspensionId}`,
        kind: `partner-${waiting.kind}`,
        about: { partner: waiting.partner.name },
        path: "/admin/partner-relationships",
        content: (language) => mailOfSuspension(office, told, language),
      }),
      rememberTold(organizationId, concerned),
      markTold(organizationId, suspensionId),
      ...(isTied
        ? [
            auditEntry(actor, {
              organizationId,
              at: waiting.now,
              act: `partner-${waiting.kind}-told`,
              subject: { type: "partner", id: waiting.partner.id },
              after: {
                suspension: publicId("partnerSuspension", suspensionId),
                partnerId: waiting.partner.partner_number,
                subscriptions: concerned.length,
              },
            }),
          ]
        : []),
    );
  });
}

/** Tells those who were told of a suspension that it is over; nobody, where the partner is under another one by now. */
export async function tellPartnerReinstated(
  { pool, office }: TellSurroundings,
  { organizationId, suspensionId }: CustomerToTell,
): Promise<void> {
  const actor: JobActor = { kind: "job", organizationId };
  await inTransaction(pool, contextOf(actor), async (tx) => {
    const [[ended], concerned, [resells], admins] = await tx.run(
      lockEndNotTold(organizationId, suspensionId),
      concernedSubscriptions(organizationId, suspensionId, "over"),
      resellsNow(organizationId, suspensionId, "over"),
      listeners("partners-of-record"),
    );
    if (!ended) return;
    const isNews = !ended.again && (concerned.length > 0 || resells?.resells === true);
    const told = { ...ended, change: "reinstated", concerned, resells: resells?.resells ?? false } as const;
    await tx.commit(
      ...tellPeople(office, organizationId, isNews ? admins : [], {
        topic: "partners-of-record",
        tells: `partner-suspension-end ${suspensionId}`,
        kind: "partner-reinstated",
        about: { partner: ended.partner.name },
        path: "/admin/partner-relationships",
        content: (language) => mailOfSuspension(office, told, language),
      }),
      markEndTold(organizationId, suspensionId),
    );
  });
}
