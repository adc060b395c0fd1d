import type pg from "pg";
import { v7 } from "uuid";
import { decideRenewal, type RenewalDecision } from "../../../../domain/subscription-renewal.ts";
import { contextOf, type JobActor } from "../../access/actor.ts";
import { auditEntry } from "../../access/audit.ts";
import { type Query, query } from "../../platform/database/query.ts";
import { inTransaction } from "../../platform/database/transaction.ts";
import { latestVersion, nextInstant } from "../partner-of-record/partner-of-record-queries.ts";
import { type DueRow, lockDue } from "./due-queries.ts";
import { endSubscription } from "./end-subscription.ts";
import { lifeFacts } from "./life-facts.ts";
import { tellOfSubscription } from "./messages.ts";
import { offersFor, offersIn, taxFor } from "./price-queries.ts";
import type { SubscriptionRow } from "./subscription-queries.ts";
import { writeCharge } from "./write-charge.ts";

type Renewed = Extract<RenewalDecision, { kind: "renewed" }>;
type NotPossible = Extract<RenewalDecision, { kind: "not-possible" }>;

/**
 * Does what is due to one subscription, for one term, in a transaction of its own: renews it with its planned changes and charges the
 * new term at the prices of its first day, or lets it expire. Whoever comes second finds it locked or not due any more.
 */
export function renewSubscription(pool: pg.Pool, due: DueRow): Promise<RenewalDecision> {
  const { organization_id: organizationId, id } = due;
  const actor: JobActor = { kind: "job", organizationId };
  return inTransaction(pool, contextOf(actor), async (tx) => {
    const [[row], [latest], [clock], offerRows, [tax]] = await tx.run(
      lockDue(due),
      latestVersion(organizationId, id),
      nextInstant(organizationId, id),
      offersFor(organizationId, id, due.renews_on),
      taxFor(organizationId, id, due.renews_on),
    );
    if (!clock) throw new Error("The clock did not answer.");
    if (!row) return { kind: "not-due" };
    const at = clock.instant;
    const decision = decideRenewal(lifeFacts(row), {
      today: at.toISOString().slice(0, 10),
      offers: offersIn(offerRows),
      basisPoints: tax?.basis_points ?? null,
    });
    const period = latest?.ends_at === null ? latest : null;
    if (decision.kind === "expires") {
      await tx.commit(...endSubscription(actor, row, period, { state: "expired", at }));
    } else if (decision.kind === "renewed") {
      const plan = offerRows.find((one) => one.plan_id === decision.terms.planId)?.plan_name ?? row.plan_name;
      await tx.commit(...renewal(actor, row, decision, { plan, at }));
    } else if (decision.kind === "not-possible" && row.renewal_problem !== decision.problem) {
      await tx.commit(...failure(actor, row, decision, at));
    }
    return decision;
  });
}

function renewal(
  actor: JobActor,
  row: SubscriptionRow,
  decision: Renewed,
  { plan, at }: { plan: string; at: Date },
): Query<unknown>[] {
  const { organization_id: organizationId, id } = row;
  const { terms, termStartsOn, renewsOn, countedFrom, due } = decision;
  const eventId = v7();
  const term = {
    organizationId,
    subscriptionId: id,
    kind: "renewal" as const,
    at,
    startsOn: termStartsOn,
    endsOn: renewsOn,
    seats: terms.seats,
    eventId,
  };
  return [
    auditEntry(actor, {
      id: eventId,
      organizationId,
      at,
      act: "subscription-renewed",
      subject: { type: "subscription", id },
      before: { seats: row.seats, plan: row.plan_name, term: row.term, renewsOn: row.renews_on },
      after: { seats: terms.seats, plan, term: terms.term, renewsOn },
    }),
    query
      .updateTable("subscription")
      .set({
        plan_id: terms.planId,
        seats: terms.seats,
        term: terms.term,
        amount_minor: terms.price.minor.toString(),
        currency: terms.price.currency,
        term_starts_on: termStartsOn,
        renews_on: renewsOn,
        counted_from: countedFrom,
        next_seats: null,
        next_plan_id: null,
        next_term: null,
        renewal_problem: null,
      })
      .where("organization_id", "=", organizationId)
      .where("id", "=", id)
      .compile(),
    ...(due ? [writeCharge({ ...term, ...due })] : []),
    tellOfSubscription(organizationId, id, { eventId, at }),
  ];
}

/** Says once that the renewal cannot be made. The subscription stays as it is, its partner too, and each later run tries again. */
function failure(actor: JobActor, row: SubscriptionRow, { problem }: NotPossible, at: Date): Query<unknown>[] {
  const { organization_id: organizationId, id } = row;
  const eventId = v7();
  return [
    auditEntry(actor, {
      id: eventId,
      organizationId,
      at,
      act: "subscription-not-renewed",
      subject: { type: "subscription", id },
      after: { reason: problem, renewsOn: row.renews_on },
    }),
    query
      .updateTable("subscription")
      .set({ renewal_problem: problem })
      .where("organization_id", "=", organizationId)
      .where("id", "=", id)
      .compile(),
    tellOfSubscription(organizationId, id, { eventId, at }),
  ];
}
