import { nextRenewal } from "../../domain/renewal.ts";
import { hasEnded, type SubscriptionState } from "../../domain/subscription-states.ts";
import { dateOf, keyAt } from "./calendar.ts";
import { findPlan } from "./services.ts";
import type { Act, Story } from "./stories.ts";
import type { Teller } from "./teller.ts";

const states = { suspend: "suspended", reactivate: "active", cancel: "cancelled", expire: "expired" } as const;
const actNames = {
  suspend: "subscription-suspended",
  reactivate: "subscription-reactivated",
  cancel: "subscription-cancelled",
  expire: "subscription-expired",
} as const;

export type StateAct = Extract<Act, { did: keyof typeof states }>;

/** A subscription at the point to which its story has been told. */
export interface ToldSubscription {
  readonly id: string;
  readonly placedAt: Date;
  state: SubscriptionState;
  endedAt: Date | null;
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
  const ends = story.acts.some((act) => act.did === "cancel" || act.did === "expire");
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
    ended_at: null,
    replaces_id: replacesId,
  });
  const byOperator = story.soldBy !== undefined || replacesId !== null;
  teller.addEvent({
    at: placedAt,
    act: "subscription-placed",
    actor: byOperator ? { kind: "operator" } : { kind: "customer" },
    through: story.soldBy ? "import" : replacesId ? "operator" : "checkout",
    subjectId: id,
    before: null,
    after: { state, service: service.code, plan: plan.code, seats: story.seats },
    reason: null,
  });
  return { id, placedAt, state, endedAt: null };
}

/** Moves the subscription to another state. @returns the event that did it. */
export function changeState(teller: Teller, subscription: ToldSubscription, act: StateAct, at: Date): string {
  const before = subscription.state;
  subscription.state = states[act.did];
  if (hasEnded(subscription.state)) subscription.endedAt = at;
  const byJob = act.did === "expire";
  return teller.addEvent({
    at,
    act: actNames[act.did],
    actor: { kind: byJob ? "job" : "operator" },
    through: byJob ? "job" : "operator",
    subjectId: subscription.id,
    before: { state: before },
    after: { state: subscription.state },
    reason: act.did === "expire" ? null : act.reason,
  });
}
