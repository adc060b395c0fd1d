import type { RemovalRequestState } from "../../domain/removal-request-states.ts";
import { addMonths } from "../../domain/renewal.ts";
import type { OrganizationKeys } from "./add-organizations.ts";
import { type Calendar, dateOf, keyAt } from "./calendar.ts";
import type { ProposalStory, RequestStory } from "./reseller-stories.ts";
import type { Rows } from "./rows.ts";
import { findPlan } from "./services.ts";
import type { Event, makeAddEvent } from "./teller.ts";

/** A relationship, while what was done about ending it is told. */
export interface ToldRelationship {
  readonly rows: Rows;
  readonly calendar: Calendar;
  readonly customer: OrganizationKeys;
  readonly partnerId: string;
  readonly relationshipId: string;
  readonly endedAt: Date | null;
  readonly addEvent: ReturnType<typeof makeAddEvent>;
}

const dayLength = 24 * 60 * 60 * 1000;
const daysToAnswer = 10;

export function tellRequests(told: ToldRelationship, stories: readonly RequestStory[]): void {
  for (const story of stories) tellRequest(told, story);
}

function tellRequest(told: ToldRelationship, story: RequestStory): void {
  const { rows, calendar, customer, partnerId, relationshipId, endedAt, addEvent } = told;
  const at = calendar.instant(story.asked);
  const id = keyAt(at);
  const answerBy = new Date(at.getTime() + daysToAnswer * dayLength);
  const answeredAt = story.answered === undefined ? null : calendar.instant(story.answered);
  const withdrawnAt = story.withdrawn === undefined ? null : calendar.instant(story.withdrawn);
  const decidedAt = story.decided === undefined ? null : calendar.instant(story.decided);
  const escalatedAt = story.escalated ? answerBy : null;
  const promised = story.promised === undefined ? null : dateOf(calendar.midnight(-story.promised));
  const refusedAt = story.outcome === "refused" ? decidedAt : null;
  const last = (): RemovalRequestState => {
    if (withdrawnAt) return "withdrawn";
    if (refusedAt) return "refused";
    if (endedAt) return "done";
    if (story.outcome) return story.outcome;
    if (escalatedAt) return "escalated";
    if (story.objection) return "objected";
    return promised ? "date-promised" : "asked";
  };
  const state = last();
  rows.removal_request.push({
    organization_id: customer.id,
    id,
    relationship_id: relationshipId,
    partner_id: partnerId,
    state,
    asked_by: customer.people.values().next().value ?? "",
    asked_at: at,
    reason: story.reason ?? null,
    answer_by: answerBy,
    promised_date: promised,
    objection: story.objection ?? null,
    answered_at: answeredAt,
    escalated_at: escalatedAt,
    outcome: story.outcome ?? null,
    decided_at: decidedAt,
    decision_reason: story.decision ?? null,
    ended_at: withdrawnAt ?? refusedAt ?? (state === "done" ? endedAt : null),
  });
  const event = (
    act: string,
    when: Date | null,
    rest: Pick<Event, "actor" | "through"> & { reason?: string | undefined },
  ) => {
    if (!when) return;
    const about = { subject: "removal-request", subjectId: id, before: null, after: null } as const;
    addEvent({ ...about, at: when, act, ...rest, reason: rest.reason ?? null });
  };
  const byCustomer = { actor: { kind: "customer" }, through: "admin-center" } as const;
  const byReseller = { actor: { kind: "partner" }, through: "admin-center" } as const;
  const byVendor = { actor: { kind: "operator" }, through: "operator" } as const;
  event("removal-asked", at, { ...byCustomer, reason: story.reason });
  event(promised ? "removal-date-promised" : "removal-objected", answeredAt, {
    ...byReseller,
    reason: story.objection,
  });
  event("removal-escalated", escalatedAt, { actor: { kind: "job" }, through: "job" });
  event(`removal-${story.outcome}`, decidedAt, { ...byVendor, reason: story.decision });
  event("removal-withdrawn", withdrawnAt, byCustomer);
  if (state === "done") event("removal-done", endedAt, story.outcome ? byVendor : byReseller);
}

export function tellProposals(
  told: ToldRelationship,
  stories: readonly ProposalStory[],
  plans: ReadonlyMap<string, string>,
): void {
  for (const story of stories) tellProposal(told, story, plans);
}

function tellProposal(told: ToldRelationship, story: ProposalStory, plans: ReadonlyMap<string, string>): void {
  const { rows, calendar, customer, partnerId, relationshipId } = told;
  const subscription = rows.subscription.find(
    (one) => one.organization_id === customer.id && one.plan_id === plans.get(story.plan),
  );
  if (!subscription) throw new Error(`The sample has no ${story.plan} to propose about.`);
  const { service, plan, currency, amountMinor } = findPlan(story.plan, customer.country, subscription.term);
  const at = calendar.instant(story.proposed);
  const answeredAt = story.answered === undefined ? null : calendar.instant(story.answered);
  const accepted = story.state === "accepted" ? answeredAt : null;
  const price = accepted && story.kind === "hand-over" ? BigInt(amountMinor) * BigInt(subscription.seats) : null;
  rows.clearing_proposal.push({
    organization_id: customer.id,
    id: keyAt(at),
    relationship_id: relationshipId,
    partner_id: partnerId,
    subscription_id: subscription.id,
    subscription_name: `${service.name} ${plan.name}`,
    kind: story.kind,
    state: story.state,
    note: story.note ?? null,
    proposed_at: at,
    answered_at: answeredAt,
    refusal_reason: story.reason ?? null,
    effective_on: accepted && dateOf(accepted),
    price_minor: price?.toString() ?? null,
    currency: price === null ? null : currency,
    paid_from: price === null || !accepted ? null : addMonths(dateOf(accepted), 1),
  });
}
