import type { ToldSubscription } from "./add-subscription.ts";
import { findPlan } from "./services.ts";
import type { Act, PlanAct } from "./stories.ts";
import type { Teller } from "./teller.ts";

type Agreement = Extract<Act, { did: "plan" | "stop-renewal" }>;

/** What the customer agreed to for the next renewal: a change, or that there is none. */
export function agree(teller: Teller, subscription: ToldSubscription, act: Agreement, at: Date): void {
  const row = teller.rows.subscription.find(({ id }) => id === subscription.id);
  if (!row) throw new Error("The sample agrees on a subscription before it is there.");
  if (act.did === "stop-renewal") {
    row.auto_renew = false;
    tell(teller, subscription.id, at, { autoRenew: true }, { autoRenew: false });
    return;
  }
  row.next_seats = act.seats ?? null;
  row.next_plan_id = act.plan ? (teller.plans.get(act.plan) ?? null) : null;
  row.next_term = act.term ?? null;
  const nothing = { seats: null, plan: null, term: null };
  tell(teller, subscription.id, at, { planned: nothing }, { planned: inWords(teller, act) });
}

function inWords({ customer }: Teller, { seats, plan, term }: PlanAct) {
  const planName = plan ? findPlan(plan, customer.country, "yearly").plan.name : null;
  return { seats: seats ?? null, plan: planName, term: term ?? null };
}

function tell(
  teller: Teller,
  subjectId: string,
  at: Date,
  before: Readonly<Record<string, unknown>>,
  after: Readonly<Record<string, unknown>>,
): void {
  const what = { act: "subscription-changed", actor: { kind: "customer" }, through: "admin-center" } as const;
  teller.addEvent({ ...what, at, subjectId, before, after, reason: null });
}
