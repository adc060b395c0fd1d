import { z } from "zod";
import { languages } from "../domain/languages.ts";
import { tieKinds } from "../domain/partner-sees.ts";
import { subscriptionStates } from "../domain/subscription-states.ts";
import { type ProblemCode, problems } from "./problems.ts";

/** RFC 3339 in UTC, with milliseconds. */
export const Instant = z.iso.datetime({ precision: 3 });
export const CalendarDate = z.iso.date();
export const Money = z.strictObject({ amount: z.string(), currency: z.string() });
export type Money = z.infer<typeof Money>;

export const Code = z.enum(Object.keys(problems) as [ProblemCode, ...ProblemCode[]]);

/** Whether the caller may do something and, where not, why, in words. */
const Permission = z.object({
  allowed: z.boolean(),
  reason: Code.optional(),
  sentence: z.string().optional(),
});

/** What stands in the way of an action, by name. */
export const Obstacle = z.object({
  kind: z.enum(["subscription", "order"]),
  id: z.string(),
  name: z.string(),
  state: z.string(),
  /** When it clears by itself, because it is agreed that it ends then. */
  clearsOn: CalendarDate.nullable().optional(),
  /** Of a subscription, for its reseller: what it may propose to clear it by. */
  propose: z.object({ "cancel-now": Permission, "cancel-at-term-end": Permission, "hand-over": Permission }).optional(),
  /** Of an order that is not placed: whether the caller may close it. */
  close: Permission.optional(),
});
export type Obstacle = z.infer<typeof Obstacle>;

/** Rule 12: whether the caller may do something with this resource and, where not, why, in words, and what stands in the way. */
export const Action = Permission.extend({ obstacles: z.array(Obstacle).optional() });
export type Action = z.infer<typeof Action>;

export const OrganizationSummary = z.object({ id: z.string(), name: z.string() });

export const PartnerSummary = z.object({
  id: z.string(),
  partnerId: z.string(),
  name: z.string(),
  town: z.string(),
  country: z.string(),
});
export type PartnerSummary = z.infer<typeof PartnerSummary>;

export const PartnerContact = PartnerSummary.extend({
  email: z.string(),
  phone: z.string().nullable(),
  website: z.string().nullable(),
});
export type PartnerContact = z.infer<typeof PartnerContact>;

/** Who did something. A person's `name` is localized to "removed person" once erased; an operator is shown as the vendor. */
export const ActorView = z.object({
  kind: z.enum(["person", "operator", "partner", "job"]),
  personId: z.string().nullable(),
  name: z.string(),
});
export type ActorView = z.infer<typeof ActorView>;

export const Through = z.enum(["checkout", "admin-center", "api", "import", "operator", "job"]);
export type Through = z.infer<typeof Through>;

export const Correction = z.object({ at: Instant, by: ActorView, reason: z.string() });

export const PartnerOfRecord = z.object({
  id: z.string(),
  partner: PartnerContact,
  since: Instant,
  until: Instant.nullable(),
  namedBy: ActorView,
  through: Through,
  correction: Correction.nullable(),
  /** Rule 6: a partner that has lost its authorization stays of record, and the page warns. Null for a period that has ended. */
  authorization: z
    .object({ inForce: z.boolean(), reason: Code.optional(), sentence: z.string().optional() })
    .nullable(),
});
export type PartnerOfRecord = z.infer<typeof PartnerOfRecord>;

export const HistoryEntry = z.object({
  id: z.string(),
  partner: PartnerSummary,
  from: Instant,
  until: Instant.nullable(),
  namedBy: ActorView,
  through: Through,
  endedBy: ActorView.nullable(),
  endReason: z.enum(["changed", "removed", "subscription-ended", "corrected"]).nullable(),
  correction: Correction.nullable(),
});
export type HistoryEntry = z.infer<typeof HistoryEntry>;

const CorrectedPeriod = z.object({ partner: PartnerSummary, from: Instant, until: Instant.nullable() });

/**
 * An operator's correction of the record, for everybody to see: what it says of a stretch of time, and what the record said
 * before. One that says that nobody was of record leaves no period in the history, and stands here all the same.
 */
export const RecordCorrection = z.object({
  id: z.string(),
  at: Instant,
  by: ActorView,
  reason: z.string(),
  from: Instant,
  until: Instant.nullable(),
  /** Who was of record in truth; null: nobody. */
  partner: PartnerSummary.nullable(),
  before: z.array(CorrectedPeriod),
});
export type RecordCorrection = z.infer<typeof RecordCorrection>;

export const SubscriptionState = z.enum(subscriptionStates);

const Term = z.enum(["monthly", "yearly"]);

/** Something agreed that takes effect at the next renewal; null is what stays. */
export const PlannedChange = z.object({
  from: CalendarDate,
  seats: z.int().nullable(),
  plan: z.object({ id: z.string(), name: z.string() }).nullable(),
  term: Term.nullable(),
});
export type PlannedChange = z.infer<typeof PlannedChange>;

export const SubscriptionSummary = z.object({
  id: z.string(),
  /** The service's and the plan's name: "Baltic Office Business". */
  name: z.string(),
  service: z.object({ id: z.string(), code: z.string(), name: z.string() }),
  plan: z.object({ id: z.string(), code: z.string(), name: z.string() }),
  organization: OrganizationSummary,
  state: SubscriptionState,
  seats: z.int(),
  term: z.enum(["monthly", "yearly"]),
  /** What one seat costs for one term. */
  price: Money,
  /** What all seats cost for one term. */
  total: Money,
  countryOfUse: z.string(),
  startsOn: CalendarDate,
  /** The first day of the present term, and the first day after it: it is renewed then or, without automatic renewal, expires. */
  termStartsOn: CalendarDate,
  renewsOn: CalendarDate.nullable(),
  autoRenew: z.boolean(),
  plannedChange: PlannedChange.nullable(),
  endedAt: Instant.nullable(),
  /** The reseller that sold it; null where the vendor sold it directly. */
  reseller: PartnerSummary.nullable(),
  partnerOfRecord: z.object({ partner: PartnerSummary, since: Instant }).nullable(),
});
export type SubscriptionSummary = z.infer<typeof SubscriptionSummary>;

export const SubscriptionActions = z.object({
  addPartnerOfRecord: Action,
  changePartnerOfRecord: Action,
  removePartnerOfRecord: Action,
  /** Seats, plan and term. */
  changeSubscription: Action,
  changeAutoRenewal: Action,
  cancelSubscription: Action,
});
export type SubscriptionActions = z.infer<typeof SubscriptionActions>;

export const Subscription = SubscriptionSummary.omit({ partnerOfRecord: true, reseller: true }).extend({
  reseller: PartnerContact.nullable(),
  partnerOfRecord: PartnerOfRecord.nullable(),
  /** The ETag of its partner of record, to be sent as If-Match. */
  partnerOfRecordEtag: z.string(),
  /** Why the renewal that is due cannot be made, in words; it stays as it is until it can. */
  renewalProblem: z.object({ code: Code, sentence: z.string() }).nullable(),
  /** The subscription that this one replaced. */
  replaces: z.string().nullable(),
  actions: SubscriptionActions,
});
export type Subscription = z.infer<typeof Subscription>;

export const checkOutcomes = [
  "malformed-partner-id",
  "subscription-not-open",
  "unknown-partner-id",
  "already-of-record",
  "headquarters",
  "not-in-force",
  "wrong-country",
  "wrong-service",
  "eligible",
] as const;

/** Where to go on from a check's outcome. `directory` is a path of this product. */
export const WayOut = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("locations"), locations: z.array(PartnerSummary) }),
  z.object({ kind: z.literal("directory"), href: z.string() }),
]);
export type WayOut = z.infer<typeof WayOut>;

export const PartnerIdCheck = z.object({
  outcome: z.enum(checkOutcomes),
  /** For `subscription-not-open`: why. */
  reason: Code.optional(),
  /** The typed ID without its spaces and dashes; null where it is not a Partner ID. */
  partnerId: z.string().nullable(),
  /** Who it is, where somebody has that ID. */
  partner: PartnerSummary.nullable(),
  /** What this means and what to do, in the caller's language. */
  sentence: z.string(),
  waysOut: z.array(WayOut),
});
export type PartnerIdCheck = z.infer<typeof PartnerIdCheck>;

export const PartnerRelationship = z.object({
  id: z.string(),
  kind: z.enum(tieKinds),
  organization: OrganizationSummary,
  partner: PartnerContact,
  since: Instant,
  /** Of a past reseller relationship: when it ended, by whom and, by the vendor, why. Null while it is in force. */
  until: Instant.nullable(),
  ended: z.object({ by: z.enum(["reseller", "operator"]), reason: z.string().nullable() }).nullable(),
  /** On which the tie is. Of a reseller relationship that ended: what was sold during it, as it is now, for the customer. */
  subscriptions: z.array(z.object({ id: z.string(), name: z.string(), state: SubscriptionState })),
  /** What the tie lets the partner see, sentence by sentence, in the caller's language. */
  partnerSees: z.array(z.string()),
  /** A reseller's own page about ending the relationship. */
  removalInstructionsUrl: z.string().nullable(),
  /** The removal request that waits or, of a past relationship, led to its end; by its ID. */
  removalRequestId: z.string().nullable(),
  /** Only for resellers: removing it, and asking the reseller to. */
  actions: z.object({ remove: Action, askForRemoval: Action }).nullable(),
});
export type PartnerRelationship = z.infer<typeof PartnerRelationship>;

export const Service = z.object({
  id: z.string(),
  code: z.string(),
  name: z.string(),
  description: z.string(),
  plans: z.array(
    z.object({
      id: z.string(),
      code: z.string(),
      name: z.string(),
      /** What it gives, in a few short lines, to be compared with the service's other plans. */
      features: z.array(z.string()),
      /** How many can be ordered at a time. */
      seats: z.object({ min: z.int(), max: z.int() }),
      /** Since when it cannot be ordered; null where it can. Only operators are told of such plans. */
      offSaleSince: Instant.nullable(),
      prices: z.array(z.object({ term: z.enum(["monthly", "yearly"]), price: Money })),
    }),
  ),
});
export type Service = z.infer<typeof Service>;

export const AuditEvent = z.object({
  id: z.string(),
  at: Instant,
  act: z.string(),
  /** Whose data it concerns. */
  organization: OrganizationSummary,
  actor: ActorView,
  apiKey: z.object({ id: z.string(), name: z.string() }).nullable(),
  through: Through,
  subject: z.object({ type: z.string(), id: z.string() }),
  before: z.record(z.string(), z.unknown()).nullable(),
  after: z.record(z.string(), z.unknown()).nullable(),
  reason: z.string().nullable(),
  imported: z.boolean().describe("An import brought the entry in: it was not written when it happened."),
});
export type AuditEvent = z.infer<typeof AuditEvent>;

export const Place = z.enum(["admin", "partner-directory", "partner-portal", "operator-console"]);

export const Me = z.object({
  person: z.object({
    id: z.string(),
    name: z.string(),
    email: z.string(),
    role: z.enum(["global-admin", "billing-admin", "reader", "partner-admin", "agent", "operator"]),
    /** The person's choice; null: the browser's language. */
    language: z.enum(languages).nullable(),
    theme: z.enum(["light", "dark", "system"]),
  }),
  organization: z.object({
    id: z.string(),
    kind: z.enum(["customer", "partner", "vendor"]),
    name: z.string(),
    country: z.string(),
  }),
  /** The places of the App launcher that exist for this person. */
  places: z.array(Place),
});
export type Me = z.infer<typeof Me>;

export const Session = z.object({
  id: z.string(),
  userAgent: z.string(),
  createdAt: Instant,
  lastSeenAt: Instant,
  expiresAt: Instant,
  /** The session that asks. */
  current: z.boolean(),
});
export type Session = z.infer<typeof Session>;

export const ApiKey = z.object({
  id: z.string(),
  name: z.string(),
  /** The key's last four characters. */
  hint: z.string(),
  createdAt: Instant,
  expiresAt: Instant,
  lastUsedAt: Instant.nullable(),
  revokedAt: Instant.nullable(),
});
export type ApiKey = z.infer<typeof ApiKey>;

/** The answer to making a key: the only time that the key itself is shown. */
export const NewApiKey = ApiKey.extend({ key: z.string() });
export type NewApiKey = z.infer<typeof NewApiKey>;
