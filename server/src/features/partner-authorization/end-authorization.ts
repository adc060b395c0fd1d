import { sql } from "kysely";
import type { ProblemCode } from "../../../../contract/problems.ts";
import type { OperatorActor } from "../../access/actor.ts";
import { auditEntry } from "../../access/audit.ts";
import { currentInstant, type Query, query } from "../../platform/database/query.ts";
import type { Transaction } from "../../platform/database/transaction.ts";
import { lockPartner } from "../partner/register-queries.ts";
import { type AuthorizationRow, lockAuthorization, overlapping } from "./authorization-queries.ts";

export interface ChangedEnd {
  readonly partnerId: string;
  readonly id: string;
  /** Null: open. */
  readonly until: Date | null;
}

export type EndChanged =
  | "changed"
  | { readonly refused: ProblemCode; readonly service?: string; readonly country?: string };

/** Sets when an authorization ends that is not over yet: later than now, or not at all. The end that is there is no change. Does not commit. */
export async function changeAuthorizationEnd(
  tx: Transaction,
  actor: OperatorActor,
  { partnerId, id, until }: ChangedEnd,
): Promise<EndChanged> {
  const [[partner], [row], [now]] = await tx.run(
    lockPartner(partnerId),
    lockAuthorization(partnerId, id),
    currentInstant,
  );
  if (!partner || !row || !now) return { refused: "not-found" };
  if (row.ends_at && row.ends_at <= now.instant) return { refused: "authorization-over" };
  if (until && (until <= now.instant || until <= row.starts_at)) return { refused: "period-empty" };
  if (until?.getTime() === row.ends_at?.getTime()) return "changed";
  if (row.ends_at && (until === null || until > row.ends_at)) {
    const one = { id, serviceId: row.service_id, country: row.country };
    const [[other]] = await tx.run(overlapping(partnerId, [one], row.ends_at, until));
    if (other) return { refused: "authorization-overlaps", service: other.service_name, country: other.country };
  }
  await tx.run(
    setEnd(id, until),
    auditEntry(actor, {
      ...entryOf(actor, partnerId, now.instant, row),
      after: { until: until?.toISOString() ?? null },
    }),
  );
  return "changed";
}

/** Ends an authorization now; one that has not begun is taken back. Ended already, it stays as it is. Does not commit. */
export async function endAuthorization(
  tx: Transaction,
  actor: OperatorActor,
  { partnerId, id }: Pick<ChangedEnd, "partnerId" | "id">,
): Promise<"ended" | { readonly refused: ProblemCode }> {
  const [, [row], [now]] = await tx.run(lockPartner(partnerId), lockAuthorization(partnerId, id), currentInstant);
  if (!row || !now) return { refused: "not-found" };
  if (row.ends_at && row.ends_at <= now.instant) return "ended";
  const hasBegun = row.starts_at < now.instant;
  await tx.run(
    hasBegun ? setEnd(id, now.instant) : sql`delete from partner_authorization where id = ${id}`.compile(query),
    auditEntry(actor, {
      ...entryOf(actor, partnerId, now.instant, row),
      act: hasBegun ? "partner-authorization-ended" : "partner-authorization-taken-back",
      after: hasBegun ? { until: now.instant.toISOString() } : null,
    }),
  );
  return "ended";
}

function setEnd(id: string, until: Date | null): Query<unknown> {
  return sql`
    update partner_authorization set period = tstzrange(lower(period), ${until}::timestamptz, '[)') where id = ${id}`.compile(
    query,
  );
}

function entryOf({ organizationId }: OperatorActor, partnerId: string, at: Date, row: AuthorizationRow) {
  return {
    organizationId,
    at,
    act: "partner-authorization-changed",
    subject: { type: "partner", id: partnerId },
    before: {
      service: row.service_name,
      country: row.country,
      from: row.starts_at.toISOString(),
      until: row.ends_at?.toISOString() ?? null,
    },
  };
}
