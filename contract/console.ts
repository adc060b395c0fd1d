import { z } from "zod";
import { languages } from "../domain/languages.ts";
import { partnerKinds } from "../domain/partner-kinds.ts";
import { partnerStates } from "../domain/partner-states.ts";
import { organizationKinds } from "../domain/roles.ts";
import { PartnerAccount } from "./portfolio.ts";
import { Paging } from "./requests.ts";
import { Action, ActorView, Instant, PartnerSummary } from "./resources.ts";
import { name, text } from "./text.ts";

const Country = z
  .string()
  .regex(/^[A-Z]{2}$/)
  .describe("ISO 3166-1.");
const Organization = z.object({ id: z.string(), name: z.string() });
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
  largest: z.array(z.object({ organization: Organization, ofRecord: z.int(), resold: z.int() })),
});
export type PartnerSuspensionPreview = z.infer<typeof PartnerSuspensionPreview>;

/** A partner's account as the vendor's register has it. */
export const Partner = PartnerAccount.omit({ authorizations: true, actions: true }).extend({
  headquarters: PartnerSummary.nullable(),
  locations: z.array(PartnerEntry),
  /** The company whose people sign in for it; null where nobody does. Of a location: its own, else its headquarters'. */
  company: Organization.nullable(),
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

const OrganizationKind = z.enum(organizationKinds);

/** A line of the list of organizations. */
export const OrganizationEntry = z.object({
  id: z.string(),
  kind: OrganizationKind,
  name: z.string(),
  country: z.string(),
  createdAt: Instant,
  people: z.int(),
  /** That have not ended. */
  subscriptions: z.int(),
});
export type OrganizationEntry = z.infer<typeof OrganizationEntry>;

export const OrganizationDetails = OrganizationEntry.extend({
  mailLanguage: z.enum(languages),
  /** Of a partner's company: its accounts. */
  partners: z.array(PartnerEntry),
  subscriptionsByState: z.record(z.string(), z.int()),
  /** Reseller relationships in force. */
  relationships: z.int(),
  draftOrders: z.int(),
  actions: z.object({ change: Action, addPerson: Action }),
});
export type OrganizationDetails = z.infer<typeof OrganizationDetails>;

export const OrganizationsQuery = Paging.extend({
  q: text(100).optional().describe("Part of its name, or of a person's e-mail address."),
  kind: OrganizationKind.optional(),
  country: Country.optional(),
  sort: z.enum(["name", "-name", "createdAt", "-createdAt"]).default("name"),
});

export const AddOrganization = z.strictObject({
  kind: z.enum(["customer", "partner"]),
  name: name(200),
  country: Country,
  mailLanguage: z.enum(languages).describe("Of mail to those who have chosen no language."),
});
export const ChangeOrganization = AddOrganization.omit({ kind: true }).partial();

export const roles = ["global-admin", "billing-admin", "reader", "partner-admin", "agent", "operator"] as const;
const Role = z.enum(roles);

/** A person of an organization. Name and address are null once erased. */
export const PersonEntry = z.object({
  id: z.string(),
  organization: Organization.extend({ kind: OrganizationKind }),
  name: z.string().nullable(),
  email: z.string().nullable(),
  role: Role,
  language: z.enum(languages).nullable(),
  createdAt: Instant,
  erasedAt: Instant.nullable(),
  lastSeenAt: Instant.nullable(),
  /** Whether it has a password; where not, it needs a sign-in link. */
  canSignIn: z.boolean(),
  /** The link that waits to be used; null where there is none that is good. */
  signInLink: z.object({ expiresAt: Instant }).nullable(),
  /** The roles that it may be given. */
  roles: z.array(Role),
  actions: z.object({ change: Action, changeRole: Action, makeSignInLink: Action, erase: Action }),
});
export type PersonEntry = z.infer<typeof PersonEntry>;

export const PeopleQuery = Paging.extend({
  q: text(100).optional().describe("Part of the name or e-mail address."),
  role: Role.optional(),
  erased: z.enum(["true", "false"]).default("false"),
});

export const AddPerson = z.strictObject({
  name: name(200),
  email: z.email().max(254),
  role: Role.describe("One of the roles of that kind of organization."),
  language: z.enum(languages).nullable().optional(),
});
export const ChangePerson = AddPerson.pick({ name: true, role: true }).partial();

/** The answer to making a sign-in link: the only time that it is shown. The one before is good no longer. */
export const NewSignInLink = z.object({ link: z.string(), expiresAt: Instant });
export type NewSignInLink = z.infer<typeof NewSignInLink>;

/** Whom a sign-in link is for, as its page shows it. Public; the token comes from the link's part behind #. */
export const OpenSignInLink = z.strictObject({ token: text(200) });
export const OpenedSignInLink = z.object({
  name: z.string(),
  email: z.string(),
  organization: z.string(),
  expiresAt: Instant,
});
export type OpenedSignInLink = z.infer<typeof OpenedSignInLink>;

/** Sets a password, once, and signs in; answered with Me and the session's cookie. */
export const UseSignInLink = z.strictObject({
  token: text(200),
  password: text(1000).describe("12 to 200 characters."),
});

/** A service as the vendor keeps it, in both languages, with plans that are not sold as well. */
export const ServiceRecord = z.object({
  id: z.string(),
  code: z.string(),
  name: z.string(),
  descriptionEn: z.string(),
  descriptionPl: z.string(),
  plans: z.array(
    z.object({
      id: z.string(),
      code: z.string(),
      name: z.string(),
      position: z.int(),
      featuresEn: z.array(z.string()),
      featuresPl: z.array(z.string()),
      seats: z.object({ min: z.int(), max: z.int() }),
      /** Countries where it is sold now. */
      soldIn: z.array(z.string()),
      /** Subscriptions to it that have not ended. */
      subscriptions: z.int(),
    }),
  ),
});
export type ServiceRecord = z.infer<typeof ServiceRecord>;

const code = z
  .string()
  .regex(/^[a-z0-9-]{1,60}$/)
  .describe("Small letters, digits and hyphens; it never changes.");
const features = z.array(name(200)).max(20);
const seats = z
  .strictObject({ min: z.int().min(1).max(1_000_000), max: z.int().min(1).max(1_000_000) })
  .refine(({ min, max }) => min <= max, { path: ["max"] });

export const AddService = z.strictObject({
  code,
  name: name(100),
  descriptionEn: name(2000),
  descriptionPl: name(2000),
});
export const ChangeService = AddService.omit({ code: true }).partial();

const plan = {
  name: name(100),
  featuresEn: features,
  featuresPl: features.describe("The same lines, in the same order."),
  seats: seats.describe("How many can be ordered at a time."),
  position: z.int().min(0).max(1000).describe("Its place among the service's plans."),
};

interface Features {
  readonly featuresEn?: readonly string[] | undefined;
  readonly featuresPl?: readonly string[] | undefined;
}
const sameLines = ({ featuresEn, featuresPl }: Features) => featuresEn?.length === featuresPl?.length;

export const AddPlan = z
  .strictObject({ code, ...plan, position: plan.position.optional().describe("Last where it is left out.") })
  .refine(sameLines, { path: ["featuresPl"] });

/** What is left out stays; features are changed in both languages at once. */
export const ChangePlan = z
  .strictObject(plan)
  .partial()
  .refine(sameLines, { path: ["featuresPl"] });

/** The console's first page, in numbers. */
export const ConsoleOverview = z.object({
  organizations: z.object({ customers: z.int(), partners: z.int() }),
  partners: z.object({ active: z.int(), suspended: z.int(), retired: z.int() }),
  subscriptions: z.record(z.string(), z.int()).describe("By state."),
  /** Of those that have not ended and that the vendor sold directly. */
  withPartner: z.int(),
  withoutPartner: z.int(),
  resold: z.int(),
  ordersThisWeek: z.int(),
  waiting: z.object({
    removalCases: z.int(),
    supportMessages: z.int(),
    failedMail: z.int(),
    failedRenewals: z.int().describe("Renewals that are due and cannot be made."),
    suspensionsUnderWay: z.int(),
  }),
});
export type ConsoleOverview = z.infer<typeof ConsoleOverview>;
