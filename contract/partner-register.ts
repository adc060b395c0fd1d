import { z } from "zod";
import { partnerKinds } from "../domain/partner-kinds.ts";
import { partnerStates } from "../domain/partner-states.ts";
import { Country } from "./country.ts";
import { PartnerAccount } from "./portfolio.ts";
import { Paging } from "./requests.ts";
import { Action, ActorView, Instant, OrganizationSummary, PartnerSummary } from "./resources.ts";
import { name, text } from "./text.ts";

const website = z.url({ protocol: /^https?$/ }).max(500);
const reason = name(1000).describe("Why, for the audit trail and for the partner, whose contact is told.");

export const PartnerState = z.enum(partnerStates);
export const PartnerKind = z.enum(partnerKinds);

/** A line of the vendor's register of partners. */
export const PartnerEntry = PartnerSummary.extend({
  kind: PartnerKind,
  state: PartnerState,
  headquarters: PartnerSummary.nullable(),
  resells: z.boolean(),
  listed: z.boolean(),
  /** Of a headquarters account: how many locations it has. */
  locations: z.int(),
  /** Subscriptions that it is of record of now, and subscriptions that it sold and that have not ended. */
  ofRecord: z.int(),
  resold: z.int(),
});
export type PartnerEntry = z.infer<typeof PartnerEntry>;

/** Suspending, or retiring, a partner: a fact with a period, and how far telling the customers is. */
export const PartnerSuspension = z.object({
  id: z.string(),
  kind: z.enum(["suspended", "retired"]),
  partner: PartnerSummary,
  /** The accounts that it concerns: the partner's own and, of a headquarters account, its locations. */
  accounts: z.array(PartnerSummary),
  reason: z.string(),
  at: Instant,
  by: ActorView,
  /** Null while it lasts. */
  endedAt: Instant.nullable(),
  endedBy: ActorView.nullable(),
  endReason: z.string().nullable(),
  telling: z.object({
    /**
     * `waiting`: five minutes, so that a slip that is undone alarms nobody; `taken-back`: it ended before everybody was told. Those who
     * were told of it are told of its end.
     */
    state: z.enum(["waiting", "telling", "done", "taken-back"]),
    startsAt: Instant.nullable(),
    /** Customers to tell in all, and those told so far. */
    customers: z.int(),
    told: z.int(),
  }),
});
export type PartnerSuspension = z.infer<typeof PartnerSuspension>;

/** What suspending or retiring would affect. Nothing of it is changed: periods stay as they are, and the pages warn (rule 6). */
export const PartnerSuspensionPreview = z.object({
  accounts: z.array(PartnerSummary),
  /** Customers to be told, once each. */
  customers: z.int(),
  /** Subscriptions that one of the accounts is of record of. */
  ofRecord: z.int(),
  /** Subscriptions that one of them sold and that have not ended: they go on. */
  resold: z.int(),
  relationships: z.int().describe("Reseller relationships in force: they stay, and nothing new is sold through them."),
  draftOrders: z.int().describe("Orders not placed yet that name one of them; they cannot be placed with it."),
  openInvitations: z.int(),
  /** The customers with the most subscriptions, up to 50. */
  largest: z.array(z.object({ organization: OrganizationSummary, ofRecord: z.int(), resold: z.int() })),
});
export type PartnerSuspensionPreview = z.infer<typeof PartnerSuspensionPreview>;

/** A partner's account as the vendor's register has it. */
export const Partner = PartnerAccount.omit({ authorizations: true, actions: true }).extend({
  headquarters: PartnerSummary.nullable(),
  locations: z.array(PartnerEntry),
  /** The company whose people sign in for it; null where nobody does. Of a location: its own, else its headquarters'. */
  company: OrganizationSummary.nullable(),
  latitude: z.number().nullable(),
  longitude: z.number().nullable(),
  ofRecord: z.int(),
  resold: z.int(),
  /** The suspension, or retirement, in force. */
  suspension: PartnerSuspension.nullable(),
  actions: z.object({
    change: Action,
    authorize: Action,
    addLocation: Action,
    suspend: Action,
    retire: Action,
    reinstate: Action,
  }),
});
export type Partner = z.infer<typeof Partner>;

export const PartnersQuery = Paging.extend({
  q: text(100).optional().describe("Part of the name or town, or the beginning of the Partner ID."),
  state: PartnerState.optional(),
  kind: PartnerKind.optional(),
  country: Country.optional(),
  resells: z.enum(["true", "false"]).optional(),
  headquartersId: text(200).optional().describe("Only locations of this headquarters account."),
  sort: z.enum(["name", "-name", "partnerId", "-partnerId", "town", "-town"]).default("name"),
});

const profile = {
  email: z.email().max(254).describe("Of the partner's contact, who gets its mail."),
  phone: name(40).nullable().optional(),
  website: website.nullable().optional(),
  removalInstructionsUrl: website.nullable().optional().describe("Where a reseller explains how to leave it."),
  street: name(200).nullable().optional(),
  postcode: name(20).nullable().optional(),
  position: z
    .strictObject({ latitude: z.number().min(-90).max(90), longitude: z.number().min(-180).max(180) })
    .nullable()
    .optional()
    .describe("For the directory's map."),
  descriptionEn: name(2000).nullable().optional(),
  descriptionPl: name(2000).nullable().optional(),
  languages: z
    .array(z.string().regex(/^[a-z]{2}$/))
    .max(20)
    .optional()
    .describe("ISO 639-1."),
  help: z.array(z.enum(["sales", "set-up", "support", "training"])).optional(),
  resells: z.boolean().optional(),
  listed: z.boolean().optional().describe("Whether it stands in the directory."),
};

export const RegisterPartner = z.strictObject({
  partnerId: text(200).describe("Its number: 4 to 12 digits that no other partner has."),
  kind: PartnerKind,
  headquartersId: text(200).optional().describe("Of a location: its headquarters account, by its id."),
  organizationId: text(200).optional().describe("The partner's company whose people sign in for it."),
  name: name(200),
  town: name(200),
  country: Country,
  ...profile,
});
export type RegisterPartner = z.infer<typeof RegisterPartner>;

/** What is left out stays. Partner ID and kind never change. */
export const ChangePartner = RegisterPartner.omit({ partnerId: true, kind: true, headquartersId: true })
  .extend({ organizationId: text(200).nullable() })
  .partial();
export type ChangePartner = z.infer<typeof ChangePartner>;

export const SuspendPartner = z.strictObject({ reason });
export const ReinstatePartner = z.strictObject({ reason });

/** The vendor's word that a location may serve a service in a country, during a period (rule 6). */
export const PartnerAuthorization = z.object({
  id: z.string(),
  service: z.object({ id: z.string(), name: z.string() }),
  country: z.string(),
  from: Instant,
  /** The first instant at which it no longer holds; null while it is open. */
  until: Instant.nullable(),
  inForce: z.boolean(),
  actions: z.object({ changeEnd: Action, end: Action }),
});
export type PartnerAuthorization = z.infer<typeof PartnerAuthorization>;

export const AuthorizationsQuery = Paging.extend({
  time: z.enum(["present", "past", "every"]).default("every").describe("In force or to come, over, or every one."),
});

export const AuthorizePartner = z.strictObject({
  serviceIds: z.array(z.string().max(200)).min(1).max(100),
  countries: z.array(Country).min(1).max(100).describe("Each service in each of these countries."),
  from: Instant.optional().describe("From this instant on, not in the past; now where it is left out."),
  until: Instant.nullable()
    .optional()
    .describe("The first instant at which it no longer holds; open where it is left out."),
});
export type AuthorizePartner = z.infer<typeof AuthorizePartner>;

export const AuthorizationParams = z.strictObject({ id: z.string().max(200), authorizationId: z.string().max(200) });

export const ChangeAuthorization = z.strictObject({
  until: Instant.nullable().describe("Later than now and than its beginning; null: open."),
});
