import { clearingRefusal } from "../../domain/clearing-effect.ts";
import type { ClearingKind, ClearingProposalState } from "../../domain/clearing-proposals.ts";
import type { InvitationState } from "../../domain/invitation-states.ts";
import type { RemovalRequestState } from "../../domain/removal-request-states.ts";
import { addMonths } from "../../domain/renewal.ts";
import { hasEnded, mayMove, type SubscriptionState } from "../../domain/subscription-states.ts";

// What one customer and one reseller have together, as simply as it can be said: no database, no rows, one thing after another.

export interface Sold {
  state: SubscriptionState;
  /** Still the reseller's; false once it was handed over. */
  resold: boolean;
  autoRenew: boolean;
  startsOn: string;
  renewsOn: string | null;
}

export interface Model {
  today: string;
  invitations: { state: InvitationState; bound: boolean; expiresOn: string }[];
  relationships: { ended: boolean }[];
  requests: {
    relationship: number;
    state: RemovalRequestState;
    askedOn: string;
    dueOn: string;
    promised: string | null;
  }[];
  sold: Sold[];
  proposals: { relationship: number; sold: number; kind: ClearingKind; state: ClearingProposalState }[];
}

type At = { readonly at: number };
type ByAdmin = { readonly admin: boolean };

export type Command =
  | { readonly kind: "invite" | "ask-by-reader" | "end-by-customer" | "end-by-reseller" | "end-by-operator" | "ask" }
  | ({ readonly kind: "open" | "withdraw-invitation" | "object" | "withdraw-proposal" } & At)
  | ({ readonly kind: "accept-invitation" | "decline" | "withdraw-request" | "refuse" } & At & ByAdmin)
  /** Earlier: by what the customer saw when it was proposed, and not by what it sees now. */
  | ({ readonly kind: "accept"; readonly earlier?: boolean } & At & ByAdmin)
  | ({ readonly kind: "promise"; readonly within: number } & At)
  | ({ readonly kind: "decide"; readonly outcome: "granted" | "refused" } & At)
  | { readonly kind: "sell"; readonly state: "active" | "pending" }
  | ({ readonly kind: "propose"; readonly clearing: ClearingKind } & At)
  | ({ readonly kind: "bill"; readonly state: SubscriptionState } & At)
  | { readonly kind: "days"; readonly days: number };

/** What a command meets: a status below 400, or a problem's code. Null: there is nothing to send. */
export type Met = number | string | null;

export function newModel(today: string): Model {
  return { today, invitations: [], relationships: [], requests: [], sold: [], proposals: [] };
}

export function addDays(day: string, days: number): string {
  return new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);
}

/** The one that a command means, of those that there are; undefined where there is none. */
export function pick<T>(all: readonly T[], at: number): T | undefined {
  return all[at % Math.max(all.length, 1)];
}

const open: readonly RemovalRequestState[] = ["asked", "date-promised", "objected", "escalated", "granted"];

export function obstaclesIn(model: Model): number[] {
  return model.sold.flatMap(({ resold, state }, index) => (resold && !hasEnded(state) ? [index] : []));
}

function related(model: Model): boolean {
  return model.relationships.at(-1)?.ended === false;
}

/** What acceptance would be agreed to: another where any of it has become different. */
export function seenOf(model: Model, at: number): string {
  const proposal = pick(model.proposals, at);
  // The end of a term is the same day, whenever it is agreed to.
  const day = proposal?.kind === "cancel-at-term-end" ? null : model.today;
  return JSON.stringify([proposal && model.sold[proposal.sold], day]);
}

/** Does a command to the model. @param seen what `seenOf` said when the customer looked; now, where nothing is said. */
export function meet(model: Model, command: Command, seen?: string): Met {
  const { today, invitations, requests, proposals, sold } = model;
  switch (command.kind) {
    case "invite":
      invitations.push({ state: "sent", bound: false, expiresOn: addDays(today, 30) });
      return 201;
    case "open": {
      const one = pick(invitations, command.at);
      if (!one) return null;
      if (one.bound) return 200;
      if (one.state !== "sent") return "invitation-closed";
      Object.assign(one, { state: "viewed", bound: true });
      return 200;
    }
    case "accept-invitation":
    case "decline": {
      const one = pick(invitations, command.at);
      if (!one) return null;
      if (!one.bound) return "not-found";
      if (one.state !== "viewed") return "invitation-closed";
      if (!command.admin) return "role-may-not-answer-invitation";
      if (command.kind === "accept-invitation" && related(model)) return "already-your-reseller";
      one.state = command.kind === "decline" ? "declined" : "accepted";
      if (one.state === "accepted") model.relationships.push({ ended: false });
      return 200;
    }
    case "withdraw-invitation": {
      const one = pick(invitations, command.at);
      if (!one) return null;
      if (one.state !== "sent" && one.state !== "viewed") return "invitation-closed";
      one.state = "withdrawn";
      return 200;
    }
    case "ask":
    case "ask-by-reader": {
      const last = model.relationships.length - 1;
      if (last < 0) return null;
      if (!related(model)) return "relationship-ended";
      if (command.kind === "ask-by-reader") return "role-may-not-change-reseller";
      if (requests.some((one) => open.includes(one.state))) return "removal-already-asked";
      requests.push({ relationship: last, state: "asked", askedOn: today, dueOn: addDays(today, 10), promised: null });
      return 201;
    }
    case "withdraw-request": {
      const one = pick(requests, command.at);
      if (!one) return null;
      if (!open.includes(one.state)) return "removal-request-closed";
      if (!command.admin) return "role-may-not-change-reseller";
      one.state = "withdrawn";
      return 200;
    }
    case "promise":
    case "object": {
      const one = pick(requests, command.at);
      if (!one) return null;
      if (!open.includes(one.state) || one.state === "granted") return "removal-request-closed";
      if (one.state !== "asked" && one.state !== "date-promised") return "removal-request-with-vendor";
      if (command.kind !== "promise") {
        one.state = "objected";
        return 200;
      }
      const date = addDays(today, command.within);
      if (date < today || date > addMonths(one.askedOn, 12)) return "promised-date-out-of-range";
      Object.assign(one, { state: "date-promised", promised: date });
      return 200;
    }
    case "decide": {
      const one = pick(requests, command.at);
      if (!one) return null;
      if (!open.includes(one.state) || one.state === "granted") return "removal-request-closed";
      if (one.state !== "objected" && one.state !== "escalated") return "removal-request-not-due";
      one.state = command.outcome;
      return 200;
    }
    case "sell": {
      if (!related(model) || sold.length >= 4) return null;
      sold.push({
        state: command.state,
        resold: true,
        autoRenew: true,
        startsOn: today,
        renewsOn: addMonths(today, 12),
      });
      return 201;
    }
    case "propose": {
      const last = model.relationships.length - 1;
      if (last < 0 || sold.length === 0) return null;
      if (!related(model)) return "relationship-ended";
      const index = command.at % sold.length;
      const one = sold[index] as Sold;
      if (!one.resold || hasEnded(one.state)) return "not-found";
      if (proposals.some((other) => other.sold === index && other.state === "proposed")) return "proposal-waits";
      const refusal = clearingRefusal(command.clearing, clearable(one), today);
      if (refusal) return refusal;
      proposals.push({ relationship: last, sold: index, kind: command.clearing, state: "proposed" });
      return 201;
    }
    case "accept": {
      const one = pick(proposals, command.at);
      if (!one) return null;
      if (one.state !== "proposed") return "proposal-closed";
      if (!command.admin) return "role-may-not-change-reseller";
      const about = sold[one.sold] as Sold;
      if (!about.resold || hasEnded(about.state)) return "subscription-over";
      const refusal = clearingRefusal(one.kind, clearable(about), today);
      if (refusal) return refusal;
      if (seen !== undefined && seen !== seenOf(model, command.at)) return "quote-changed";
      one.state = "accepted";
      if (one.kind === "cancel-now") Object.assign(about, { state: "cancelled", renewsOn: null });
      else if (one.kind === "hand-over") about.resold = false;
      else about.autoRenew = false;
      return 200;
    }
    case "refuse":
    case "withdraw-proposal": {
      const one = pick(proposals, command.at);
      if (!one) return null;
      if (one.state !== "proposed") return "proposal-closed";
      if (command.kind === "refuse" && !command.admin) return "role-may-not-change-reseller";
      one.state = command.kind === "refuse" ? "refused" : "withdrawn";
      return 200;
    }
    case "end-by-customer":
      if (model.relationships.length === 0) return null;
      return related(model) ? "reseller-must-end-it" : "relationship-ended";
    case "end-by-reseller":
    case "end-by-operator": {
      if (model.relationships.length === 0) return null;
      if (!related(model)) return 204;
      const request = requests.find((one) => open.includes(one.state));
      if (command.kind === "end-by-operator" && request?.state !== "granted") return "removal-not-granted";
      if (obstaclesIn(model).length > 0) return "obstacles-remain";
      Object.assign(model.relationships.at(-1) ?? {}, { ended: true });
      if (request) request.state = "done";
      for (const one of proposals) if (one.state === "proposed") one.state = "lapsed";
      return 204;
    }
    case "bill": {
      const one = pick(sold, command.at);
      if (!one) return null;
      if (one.state === command.state) return 200;
      if (!mayMove(one.state, command.state, "operator")) return "move-not-allowed";
      one.state = command.state;
      if (hasEnded(one.state)) one.renewsOn = null;
      return 200;
    }
    case "days":
      passDays(model, command.days);
      return null;
  }
}

function clearable({ state, autoRenew, renewsOn }: Sold) {
  const sold = { minor: 1n, currency: "PLN" };
  return { state, autoRenew, renewsOn, seats: 1, listPrice: sold, taxed: true };
}

/** Days go by, and the clock does what it has to: renews and lets expire, gives the vendor what is overdue, lets lapse. */
function passDays(model: Model, days: number): void {
  model.today = addDays(model.today, days);
  const { today } = model;
  for (const one of model.sold) {
    for (let term = 1; one.renewsOn && one.renewsOn <= today && one.state !== "pending"; term += 1) {
      if (one.autoRenew) one.renewsOn = addMonths(one.startsOn, 12 * (term + 1));
      else Object.assign(one, { state: "expired", renewsOn: null });
    }
  }
  for (const one of model.invitations)
    if ((one.state === "sent" || one.state === "viewed") && one.expiresOn <= today) one.state = "expired";
  for (const one of model.requests) {
    const overdue =
      one.state === "asked" ? one.dueOn <= today : one.state === "date-promised" && (one.promised ?? "") < today;
    if (overdue) one.state = "escalated";
  }
  for (const one of model.proposals) {
    const about = model.sold[one.sold];
    if (one.state === "proposed" && about && (!about.resold || hasEnded(about.state))) one.state = "lapsed";
  }
}
