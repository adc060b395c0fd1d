import { sql } from "kysely";
import { v7 } from "uuid";
import { publicId } from "../../../../contract/ids.ts";
import { standing } from "../../../../domain/eligibility.ts";
import { nextRenewal } from "../../../../domain/renewal.ts";
import { hasEnded } from "../../../../domain/subscription-states.ts";
import type { OperatorActor } from "../../access/actor.ts";
import { auditEntry } from "../../access/audit.ts";
import { type Query, query } from "../../platform/database/query.ts";
import type { Transaction } from "../../platform/database/transaction.ts";
import { close } from "../partner-of-record/close-period.ts";
import { tellOfChange } from "../partner-of-record/messages.ts";
import { latestVersion, nextInstant, record } from "../partner-of-record/partner-of-record-queries.ts";
import { setState } from "./set-state.ts";
import { lockSubscription, type SubscriptionRow } from "./subscription-queries.ts";

export interface ReplaceInput {
  readonly id: string;
  readonly planId: string;
  readonly seats: number;
  readonly term: "monthly" | "yearly";
  readonly reason: string;
}

export type Replaced =
  | { readonly kind: "replaced"; readonly id: string }
  | { readonly kind: "not-found" | "subscription-ended" | "already-replaced" | "plan-not-sold" };

interface PricedPlan {
  readonly service_id: string;
  readonly amount_minor: string;
  readonly currency: string;
}

/** The plan with the price of one seat that is valid now in a country. One that is off sale only takes the place of itself. */
function pricedPlan(
  planId: string,
  { country_of_use: country, plan_id: present }: Pick<SubscriptionRow, "country_of_use" | "plan_id">,
  term: string,
): Query<PricedPlan> {
  return sql<PricedPlan>`
    select l.service_id, c.amount_minor, c.currency from plan l
    join plan_price c on c.plan_id = l.id and c.country = ${country} and c.term = ${term} and c.valid @> current_instant()
    where l.id = ${planId} and (l.off_sale_since is null or l.id = ${present})`.compile(query);
}

/**
 * Replaces a subscription by one of another plan, as billing reports it. The old one is cancelled. The new one inherits the
 * partner of record where that partner may serve it (`carried-forward`); where not, it has none, and both sides are told (rule 9).
 * The caller commits.
 */
export async function replaceSubscription(
  tx: Transaction,
  actor: OperatorActor,
  input: ReplaceInput,
): Promise<Replaced> {
  const [[old]] = await tx.run(lockSubscription(actor, input.id));
  if (!old) return { kind: "not-found" };
  const organizationId = old.organization_id;
  const [[latest], [clock], [plan], [replacement]] = await tx.run(
    latestVersion(organizationId, old.id),
    nextInstant(organizationId, old.id),
    pricedPlan(input.planId, old, input.term),
    query
      .selectFrom("subscription")
      .select("id")
      .where("organization_id", "=", organizationId)
      .where("replaces_id", "=", old.id)
      .compile(),
  );
  if (!clock) throw new Error("The clock did not answer.");
  // Before its end is looked at, because a replaced one has ended by that.
  if (replacement) return { kind: "already-replaced" };
  if (hasEnded(old.state)) return { kind: "subscription-ended" };
  if (!plan) return { kind: "plan-not-sold" };

  const at = clock.instant;
  const startsOn = at.toISOString().slice(0, 10);
  const id = v7();
  const present = latest?.ends_at === null ? latest : null;
  const place = { serviceId: plan.service_id, countryOfUse: old.country_of_use };
  const inherits = present && standing(present.partner, place) === "eligible" ? present : null;
  const isDue = old.renews_on !== null && old.renews_on <= startsOn;
  const endEvent = v7();
  const startEvent = v7();
  const about = { organizationId, at, reason: input.reason };
  const statements: Query<unknown>[] = [
    auditEntry(actor, {
      ...about,
      id: endEvent,
      act: "subscription-replaced",
      subject: { type: "subscription", id: old.id },
      before: { state: old.state, ...(present ? { partnerId: present.partner.partner_number } : {}) },
      after: { state: "cancelled", replacedBy: publicId("subscription", id) },
    }),
    ...(present ? close(present, { at, eventId: endEvent, reason: "subscription-ended" }) : []),
    setState(old, "cancelled", at),
    query
      .insertInto("subscription")
      .values({
        organization_id: organizationId,
        id,
        service_id: plan.service_id,
        plan_id: input.planId,
        state: old.state,
        seats: input.seats,
        term: input.term,
        amount_minor: plan.amount_minor,
        currency: plan.currency,
        country_of_use: old.country_of_use,
        sold_by: old.sold_by,
        auto_renew: old.auto_renew,
        starts_on: startsOn,
        term_starts_on: startsOn,
        // What is paid for stays paid for; where the old one's renewal is due, a term of the new one begins.
        renews_on: isDue ? nextRenewal(startsOn, input.term, startsOn) : old.renews_on,
        ...(isDue || input.term !== old.term ? {} : { counted_from: old.counted_from }),
        replaces_id: old.id,
      })
      .compile(),
    auditEntry(actor, {
      ...about,
      id: startEvent,
      act: inherits ? "partner-of-record-carried-forward" : "subscription-started",
      subject: { type: "subscription", id },
      after: {
        replaces: publicId("subscription", old.id),
        ...(inherits ? { partnerId: inherits.partner.partner_number } : {}),
      },
    }),
  ];
  if (inherits) {
    statements.push(
      record({
        organization_id: organizationId,
        id: v7(),
        naming_id: v7(),
        subscription_id: id,
        partner_id: inherits.partner_id,
        starts_at: at,
        ends_at: null,
        end_reason: null,
        named_event_id: startEvent,
        ended_event_id: null,
        corrected_event_id: null,
        recorded_at: at,
      }),
    );
  }
  if (present) statements.push(tellOfChange(organizationId, old.id, at), tellOfChange(organizationId, id, at));
  await tx.run(...statements);
  return { kind: "replaced", id };
}
