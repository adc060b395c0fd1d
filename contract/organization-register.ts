import { z } from "zod";
import { languages } from "../domain/languages.ts";
import { organizationKinds } from "../domain/roles.ts";
import { Country } from "./country.ts";
import { PartnerEntry } from "./partner-register.ts";
import { Paging } from "./requests.ts";
import { Action, Instant, OrganizationSummary } from "./resources.ts";
import { name, text } from "./text.ts";

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
  /** The same as its ETag header. */
  etag: z.string(),
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
  organization: OrganizationSummary.extend({ kind: OrganizationKind }),
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
  /** The same as its ETag header. */
  etag: z.string(),
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
