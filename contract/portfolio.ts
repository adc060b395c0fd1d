import { z } from "zod";
import { tieKinds } from "../domain/partner-sees.ts";
import { subscriptionStates } from "../domain/subscription-states.ts";
import { Paging } from "./requests.ts";
import { Action, CalendarDate, Instant, Money, PartnerSummary, SubscriptionState } from "./resources.ts";
import { text } from "./text.ts";

const TieKind = z.enum(tieKinds);
const Organization = z.object({ id: z.string(), name: z.string() });

/** How the partner is tied to a customer: by which of its locations, since when. */
export const Tie = z.object({
  kind: TieKind,
  partner: PartnerSummary,
  since: Instant,
  /** Null while it is in force. */
  until: Instant.nullable(),
});
export type Tie = z.infer<typeof Tie>;

/**
 * A subscription as the partner sees it. What the tie does not give is null: of a partner of record the term, price and country of use; of
 * a former one all but the names and its own dates.
 */
export const PortfolioSubscription = z.object({
  id: z.string(),
  organization: Organization,
  tie: Tie,
  service: z.object({ id: z.string(), name: z.string() }),
  /** The service's and the plan's name; of a former tie the service's alone. */
  name: z.string(),
  plan: z.object({ id: z.string(), name: z.string() }).nullable(),
  state: SubscriptionState.nullable(),
  seats: z.int().nullable(),
  renewsOn: CalendarDate.nullable(),
  term: z.enum(["monthly", "yearly"]).nullable(),
  /** What one seat costs for one term. */
  price: Money.nullable(),
  countryOfUse: z.string().nullable(),
});
export type PortfolioSubscription = z.infer<typeof PortfolioSubscription>;

const states = z.enum(subscriptionStates);

export const PortfolioSubscriptionsQuery = Paging.extend({
  tie: TieKind.optional(),
  time: z.enum(["present", "past"]).default("present"),
  state: z
    .union([states, z.array(states).max(subscriptionStates.length)])
    .optional()
    .transform((value) => (value === undefined ? [] : [value].flat())),
  organizationId: text(200).optional(),
  serviceId: text(200).optional(),
  partnerId: text(200).optional().describe("Only of this location."),
  renewsBefore: CalendarDate.refine((day) => day > "0001").optional(),
  q: text(100).optional().describe("Part of the customer's, service's or plan's name."),
  sort: z
    .enum([
      "organization",
      "-organization",
      "name",
      "-name",
      "renewsOn",
      "-renewsOn",
      "seats",
      "-seats",
      "since",
      "-since",
    ])
    .default("organization"),
});

/** A customer as the partner's page lists it. */
export const Customer = z.object({
  organization: Organization,
  ties: z.array(Tie),
  /** How many subscriptions it sees there that have not ended, and their licences. */
  subscriptions: z.int(),
  licences: z.int(),
  nextRenewalOn: CalendarDate.nullable(),
  /** A removal request or an answer that waits. */
  openRequests: z.int(),
});
export type Customer = z.infer<typeof Customer>;

export const CustomersQuery = Paging.extend({
  q: text(100).optional().describe("Part of the customer's name."),
  tie: TieKind.optional(),
  time: z.enum(["present", "past"]).default("present"),
  sort: z.enum(["name", "-name", "since", "-since", "subscriptions", "-subscriptions"]).default("name"),
});

/** A customer's page. */
export const CustomerDetails = Customer.extend({
  pastTies: z.array(Tie),
  /** What each present tie lets the partner see, sentence by sentence: the same as the customer reads. */
  sees: z.array(z.object({ kind: TieKind, sentences: z.array(z.string()) })),
  /** The reseller relationships in force: one for each location that sells to it, those first that can sell now. */
  relationships: z.array(
    z.object({
      id: z.string(),
      /** The location that sells. */
      partner: PartnerSummary,
      since: Instant,
      actions: z.object({
        /** Ordering for it, sold by this location. */
        order: Action,
        removeRelationship: Action,
      }),
    }),
  ),
  /** Where what is sold to it is used unless said otherwise; null where we do not sell to it. */
  country: z.string().nullable(),
  actions: z.object({
    /** Ordering for it, whichever location sells. */
    order: Action,
  }),
});
export type CustomerDetails = z.infer<typeof CustomerDetails>;
export type CustomerRelationship = CustomerDetails["relationships"][number];

export const portfolioChangeKinds = [
  "named",
  "ended",
  "relationship-begun",
  "relationship-ended",
  "invitation-declined",
  "subscription-sold",
  "sale-ended",
] as const;

/** The portal's first page. */
export const PortfolioHome = z.object({
  company: z.object({
    id: z.string(),
    name: z.string(),
    locations: z.int().describe("How many of its accounts are locations."),
  }),
  counts: z.object({
    customers: z.int(),
    ofRecord: z.int(),
    resold: z.int(),
    renewingSoon: z.int().describe("Within 30 days."),
  }),
  /** What waits for an answer of this company, the most urgent first. */
  needsAnswer: z.array(
    z.object({
      kind: z.enum(["removal-request", "granted-removal", "refused-proposal", "open-order"]),
      id: z.string(),
      organization: Organization,
      /** Of the company's locations the one that it concerns; null where an order was begun by none of them. */
      partner: PartnerSummary.nullable(),
      at: Instant,
      /** By when; null where nothing is due. */
      dueAt: Instant.nullable(),
    }),
  ),
  /** What became different in the last seven days, the latest first. */
  changes: z.array(
    z.object({
      kind: z.enum(portfolioChangeKinds),
      at: Instant,
      organization: Organization.nullable(),
      partner: PartnerSummary,
      subscription: z.object({ id: z.string(), name: z.string() }).nullable(),
    }),
  ),
});
export type PortfolioHome = z.infer<typeof PortfolioHome>;

/** One of the company's accounts: its headquarters or a location, as the vendor's register and the directory have it. Read only. */
export const PartnerAccount = z.object({
  partner: PartnerSummary,
  kind: z.enum(["headquarters", "location"]),
  state: z.enum(["active", "suspended", "retired"]),
  resells: z.boolean(),
  listed: z.boolean(),
  email: z.string(),
  phone: z.string().nullable(),
  website: z.string().nullable(),
  street: z.string().nullable(),
  postcode: z.string().nullable(),
  descriptionEn: z.string().nullable(),
  descriptionPl: z.string().nullable(),
  languages: z.array(z.string()),
  help: z.array(z.string()),
  removalInstructionsUrl: z.string().nullable(),
  authorizations: z.array(
    z.object({
      id: z.string(),
      service: z.object({ id: z.string(), name: z.string() }),
      country: z.string(),
      from: Instant,
      until: Instant.nullable(),
      inForce: z.boolean(),
    }),
  ),
  /** Of what can be changed, to be sent as If-Match; a changed account is answered with the same as its ETag header. */
  etag: z.string(),
  actions: z.object({ changeProfile: Action }),
});
export type PartnerAccount = z.infer<typeof PartnerAccount>;

/** What the partner's admin changes of its own account; the rest is the vendor's. What is left out stays. */
export const ChangePartnerProfile = z.strictObject({
  descriptionEn: text(2000).nullable().optional(),
  descriptionPl: text(2000).nullable().optional(),
  languages: z
    .array(z.string().regex(/^[a-z]{2}$/))
    .max(20)
    .optional(),
  help: z.array(z.enum(["sales", "set-up", "support", "training"])).optional(),
  email: z.email().max(254).optional(),
  phone: text(40).nullable().optional(),
  website: z
    .url({ protocol: /^https?$/ })
    .max(500)
    .nullable()
    .optional(),
  removalInstructionsUrl: z
    .url({ protocol: /^https?$/ })
    .max(500)
    .nullable()
    .optional(),
  listed: z.boolean().optional(),
});
export type ChangePartnerProfile = z.infer<typeof ChangePartnerProfile>;
