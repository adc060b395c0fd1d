import { nextRenewal } from "../../domain/renewal.ts";
import { hasEnded, type SubscriptionState } from "../../domain/subscription-states.ts";
import { dateOf, keyAt } from "./calendar.ts";
import { findPlan } from "./services.ts";
import type { Act, Story } from "./stories.ts";
import type { Teller } from "./teller.ts";

const states = {
  suspend: "suspended",
  reactivate: "active",
  cancel: "cancelled",
  replace: "cancelled",
  expire: "expired",
} as const;

export type StateAct = Extract<Act, { did: keyof typeof states }>;

/** A subscription at the point to which its story has been told. */
export interface ToldSubscription {
  readonly id: string;
  readonly placedAt: Date;
  state: SubscriptionState;
  endedAt: Date | null;
  /** Who was of record when it ended. */
  lastPartner: string | null;
}

/** Places the subscription. Its row has the state that it began with: facts about it are refused once it has ended. */
export function addSubscription(
  teller: Teller,
  story: Story,
  replaced: ToldSubscription | undefined,
): ToldSubscription {
  const { rows, calendar, customer, plans, partners } = teller;
  const placedAt = replaced?.endedAt ?? calendar.instant(story.began);
  const replacesId = replaced?.id ?? null;
  const id = keyAt(placedAt);
  const { service, plan, currency, amountMinor } = findPlan(story.plan, customer.country, story.term);
  const state = story.pending ? "pending" : "active";
  const ends = story.acts.some((act) => ["cancel", "replace", "expire"].includes(act.did));
  rows.subscription.push({
    organization_id: customer.id,
    id,
    service_id: teller.services.get(service.code) ?? "",
    plan_id: plans.get(story.plan) ?? "",
    state,
    seats: story.seats,
    term: story.term,
    amount_minor: amountMinor,
    currency,
    country_of_use: customer.country,
    sold_by: story.soldBy ? (partners.get(story.soldBy) ?? null) : null,
    auto_renew: !ends,
    created_at: placedAt,
    starts_on: dateOf(placedAt),
    renews_on: ends ? null : nextRenewal(dateOf(placedAt), story.term, dateOf(teller.now)),
    next_seats: null,
    next_plan_id: null,
    next_term: null,
    ended_at: null,
    replaces_id: replacesId,
  });
  const byVendor = story.soldBy !== undefined || replaced !== undefined;
  // Where it takes over a partner, the event that carries the partner forward says that it started.
  if (!replaced?.lastPartner) {
    teller.addEvent({
      at: placedAt,
      act: "subscription-started",
      actor: { kind: byVendor ? "operator" : "customer" },
      through: story.soldBy ? "import" : byVendor ? "operator" : "checkout",
      subjectId: id,
      before: null,
      after: { state, service: service.code, plan: plan.code, seats: story.seats },
      reason: null,
    });
  }
  return { id, placedAt, state, endedAt: null, lastPartner: null };
}

/** Moves the subscription to another state. @returns the event that did it. */
export function changeState(
  teller: Teller,
  subscription: ToldSubscription,
  act: StateAct,
  at: Date,
  partner: string | null,
): string {
  const before = subscription.state;
  subscription.state = states[act.did];
  const ends = hasEnded(subscription.state);
  if (ends) Object.assign(subscription, { endedAt: at, lastPartner: partner });
  const byJob = act.did === "expire";
  return teller.addEvent({
    at,
    act: act.did === "replace" ? "subscription-replaced" : "subscription-moved",
    actor: { kind: byJob ? "job" : "operator" },
    through: byJob ? "job" : "operator",
    subjectId: subscription.id,
    before: { state: before, ...(ends && partner ? { partnerId: partner } : {}) },
    after: { state: subscription.state },
    reason: "reason" in act ? act.reason : null,
  });
}
