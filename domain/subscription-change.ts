import { type Money, times } from "./money.ts";
import { prorate } from "./proration.ts";
import { type Term, wholeTermBefore } from "./renewal.ts";
import { type CustomerRole, mayBuy } from "./roles.ts";
import { hasEnded, mayMove } from "./subscription-states.ts";
import {
  afterRenewal,
  differences,
  isPlanned,
  type LifeFacts,
  nothingPlanned,
  type Offer,
  type Planned,
  type Terms,
} from "./subscription-terms.ts";
import { taxOn } from "./tax.ts";

/** What is left out stays, also where something else is planned for it. What it is now takes a plan for it back. */
export interface WantedChange {
  readonly seats?: number | undefined;
  readonly planId?: string | undefined;
  readonly term?: Term | undefined;
  readonly autoRenew?: boolean | undefined;
}

/** Why a subscription cannot be changed or cancelled at all by this person. */
export type LifeRefusal =
  | "sold-by-reseller"
  | "subscription-over"
  | "role-may-not-order"
  | "subscription-pending"
  | "subscription-suspended";

export type ChangeRefusal =
  | LifeRefusal
  | "auto-renewal-off"
  | "renewal-due"
  | "plan-not-sold"
  | "seats-out-of-range"
  | "no-tax-rate";

/** What a change costs now, before and after tax. */
export interface Due {
  readonly net: Money;
  readonly tax: Money;
  readonly basisPoints: number;
}

/** A change that may be made, and all that it does. */
export interface AgreedChange {
  readonly kind: "agreed";
  readonly takesEffect: "now" | "at-renewal";
  /** What it is as soon as the change is made. */
  readonly now: Terms & { readonly price: Money; readonly autoRenew: boolean };
  readonly planned: Planned;
  /** Something was planned before and is not any more, because there is no renewal. */
  readonly dropsPlanned: boolean;
  /** Null where nothing is owed now. */
  readonly due: Due | null;
  /** What a term costs from then on, before tax; null where it is not renewed. */
  readonly termPrice: Money | null;
}

export type ChangeDecision =
  | AgreedChange
  | { readonly kind: "unchanged" }
  | {
      readonly kind: "refused";
      readonly code: ChangeRefusal;
      /** For `seats-out-of-range`: the plan with its limits. */
      readonly offer?: Offer;
    };

interface Circumstances {
  readonly role: CustomerRole;
  /** The day on which it is decided. */
  readonly today: string;
  /** Every plan of the service. */
  readonly offers: readonly Offer[];
  /** The tax where it is used; null where the vendor has set none. */
  readonly basisPoints: number | null;
}

function closedTo(
  { soldDirectly, state }: Pick<LifeFacts, "soldDirectly" | "state">,
  role: CustomerRole,
): LifeRefusal | null {
  if (!soldDirectly) return "sold-by-reseller";
  if (hasEnded(state)) return "subscription-over";
  if (!mayBuy(role)) return "role-may-not-order";
  return state === "pending" ? "subscription-pending" : null;
}

/** Why this person cannot change seats, plan or term; null where it can. A suspended one has to be paid for first. */
export function changeRefusal(
  facts: Pick<LifeFacts, "soldDirectly" | "state">,
  role: CustomerRole,
): LifeRefusal | null {
  return closedTo(facts, role) ?? (facts.state === "suspended" ? "subscription-suspended" : null);
}

/** Why this person cannot turn automatic renewal on or off; null where it can, also while it is suspended. */
export function autoRenewalRefusal(
  facts: Pick<LifeFacts, "soldDirectly" | "state">,
  role: CustomerRole,
): LifeRefusal | null {
  return closedTo(facts, role);
}

/** Why this person cannot cancel; null where it can, also while it is suspended. */
export function cancellationRefusal(
  facts: Pick<LifeFacts, "soldDirectly" | "state">,
  role: CustomerRole,
): LifeRefusal | null {
  const closed = closedTo(facts, role);
  if (closed) return closed;
  return mayMove(facts.state, "cancelled", "customer") ? null : "subscription-pending";
}

const refused = (code: ChangeRefusal, offer?: Offer): ChangeDecision =>
  offer ? { kind: "refused", code, offer } : { kind: "refused", code };

/**
 * Decides a change (decision 12). What makes a subscription more (more seats, a plan that costs as much or more) is so at once, and the
 * rest of the term is paid for by days. What makes it less, and another term, waits for the next renewal. A change that is both waits
 * as a whole. Automatic renewal that is turned off lets it run to the end of the term that is paid for.
 */
export function decideChange(facts: LifeFacts, wanted: WantedChange, circumstances: Circumstances): ChangeDecision {
  const { role } = circumstances;
  const closed = autoRenewalRefusal(facts, role);
  if (closed) return refused(closed);
  const present: Terms = { planId: facts.planId, seats: facts.seats, term: facts.term };
  const asked: Terms = {
    planId: wanted.planId ?? facts.planId,
    seats: wanted.seats ?? facts.seats,
    term: wanted.term ?? facts.term,
  };
  const changes = isPlanned(differences(present, asked));
  if (changes && changeRefusal(facts, role)) return refused("subscription-suspended");

  const autoRenew = wanted.autoRenew ?? facts.autoRenew;
  const kept = stillPlanned(facts.planned, wanted);
  const now = changes && takesEffectNow(facts, asked, circumstances.offers);
  if (changes && !now && !autoRenew) return refused("auto-renewal-off");
  const planned = !autoRenew ? nothingPlanned : changes && !now ? merged(kept, differences(present, asked)) : kept;
  const same = autoRenew === facts.autoRenew && !now && samePlans(planned, facts.planned);
  if (same) return { kind: "unchanged" };
  const become = now ? asked : present;
  return agree(facts, { become, planned, autoRenew, changes, now }, circumstances);
}

/** What was planned for what this change says nothing of. */
function stillPlanned(planned: Planned, wanted: WantedChange): Planned {
  return {
    seats: wanted.seats === undefined ? planned.seats : null,
    planId: wanted.planId === undefined ? planned.planId : null,
    term: wanted.term === undefined ? planned.term : null,
  };
}

function merged(kept: Planned, added: Planned): Planned {
  return { seats: added.seats ?? kept.seats, planId: added.planId ?? kept.planId, term: added.term ?? kept.term };
}

function samePlans(one: Planned, other: Planned): boolean {
  return one.seats === other.seats && one.planId === other.planId && one.term === other.term;
}

/** Nothing of it is less than now, and it is for the same term. A plan that is not sold any more is refused later, and not here. */
function takesEffectNow(facts: LifeFacts, asked: Terms, offers: readonly Offer[]): boolean {
  if (asked.term !== facts.term || asked.seats < facts.seats) return false;
  const price = priceOf(facts, asked, offers);
  return price === null || (price.currency === facts.price.currency && price.minor >= facts.price.minor);
}

/** What a seat costs: the price of the running term for what it is of, today's price for everything else; null where it is not sold. */
function priceOf(facts: LifeFacts, { planId, term }: Terms, offers: readonly Offer[]): Money | null {
  if (planId === facts.planId && term === facts.term) return facts.price;
  return offers.find((one) => one.planId === planId)?.prices[term] ?? null;
}

/** What a seat will cost from the next renewal on, as far as today's prices say. */
function renewalPriceOf(facts: LifeFacts, terms: Terms, offers: readonly Offer[]): Money | null {
  return offers.find((one) => one.planId === terms.planId)?.prices[terms.term] ?? priceOf(facts, terms, offers);
}

interface Wish {
  /** What it is as soon as the change is made. */
  readonly become: Terms;
  readonly planned: Planned;
  readonly autoRenew: boolean;
  /** Seats, plan or term are asked to be others than now. */
  readonly changes: boolean;
  /** And are so at once. */
  readonly now: boolean;
}

function agree(facts: LifeFacts, wish: Wish, { today, offers, basisPoints }: Circumstances): ChangeDecision {
  const { become, planned, autoRenew, changes, now } = wish;
  const next = afterRenewal(become, planned);
  if (changes) {
    const limits = [become, next].filter((one) => now || one === next).map((one) => outOfRange(one, offers));
    const offer = limits.find((one) => one !== null);
    if (offer) return refused("seats-out-of-range", offer);
  }
  const price = priceOf(facts, become, offers);
  const nextPrice = renewalPriceOf(facts, next, offers);
  if (!price || (autoRenew && changes && !nextPrice)) return refused("plan-not-sold");

  const running = now && facts.renewsOn !== null && today < facts.renewsOn;
  if (now && !running) return refused("renewal-due");
  const due = running ? dueNow(facts, become, price, { today, basisPoints }) : null;
  if (due === "no-tax-rate") return refused(due);
  const shown = now && next.planId === become.planId && next.term === become.term ? price : nextPrice;
  return {
    kind: "agreed",
    takesEffect: now || (autoRenew && !changes && autoRenew === facts.autoRenew) ? "now" : "at-renewal",
    now: { ...become, price, autoRenew },
    planned,
    dropsPlanned: !autoRenew && isPlanned(facts.planned),
    due,
    termPrice: autoRenew && shown ? times(shown, next.seats) : null,
  };
}

/** The plan whose limits the seats break; null where they keep them. A plan that is not offered has no limits to tell. */
function outOfRange({ planId, seats }: Terms, offers: readonly Offer[]): Offer | null {
  const offer = offers.find((one) => one.planId === planId);
  return offer && (seats < offer.minSeats || seats > offer.maxSeats) ? offer : null;
}

function dueNow(
  facts: LifeFacts,
  become: Terms,
  price: Money,
  { today, basisPoints }: { today: string; basisPoints: number | null },
): Due | "no-tax-rate" | null {
  const more = times(price, become.seats).minor - times(facts.price, facts.seats).minor;
  const endsOn = facts.renewsOn ?? today;
  const term = { startsOn: wholeTermBefore(endsOn, facts.countedFrom, facts.term), endsOn };
  const net = prorate({ minor: more, currency: price.currency }, term, today);
  if (net.minor === 0n) return null;
  if (basisPoints === null) return "no-tax-rate";
  return { net, tax: taxOn(net, basisPoints), basisPoints };
}
