import { z } from "zod";
import { languages } from "../domain/languages.ts";
import { subscriptionStates } from "../domain/subscription-states.ts";
import { Cursor, Limit } from "./paging.ts";
import { Instant } from "./resources.ts";
import { name, text } from "./text.ts";

export const IdParams = z.strictObject({ id: z.string().max(200) });

export const Paging = z.strictObject({ limit: Limit, cursor: Cursor });

/** Headers of a write that may be repeated. */
export const RepeatHeaders = z.looseObject({
  "idempotency-key": z
    .string()
    .regex(/^[\x21-\x7e]{1,200}$/)
    .optional()
    .describe("The same key and request give the same answer for 24 hours."),
});

/** Headers of a read that may be spared. */
export const TagHeaders = z.looseObject({
  "if-none-match": z
    .string()
    .max(1000)
    .optional()
    .describe("The ETag of what the caller has seen; answered with 304 and no body where it is still so."),
});

/** Headers of a write that may be made conditional and repeated. */
export const WriteHeaders = z.looseObject({
  "if-match": z
    .string()
    .max(1000)
    .optional()
    .describe("The ETag of what the caller has seen; refused with 412 if it has changed."),
  ...RepeatHeaders.shape,
});

export const NamePartner = z.strictObject({
  partnerId: text(200).describe("A Partner ID: 4 to 12 digits; spaces and dashes are forgiven."),
});

const one = "Exactly one of these says what is asked about";

export const CheckPartnerId = z
  .strictObject({
    partnerId: text(200),
    subscriptionId: z.string().max(200).optional().describe(`${one}: one subscription.`),
    subscriptionIds: z.array(z.string().max(200)).min(1).max(200).optional().describe(`${one}: several of them.`),
    orderId: z.string().max(200).optional().describe(`${one}: an order, all its items.`),
    itemId: z.string().max(200).optional().describe("With orderId: only this item of it."),
  })
  .refine(
    (asked) =>
      [asked.subscriptionId, asked.subscriptionIds, asked.orderId].filter((about) => about !== undefined).length === 1,
    {
      path: ["subscriptionId"],
    },
  );

export const AsOf = z.strictObject({
  asOf: z.iso.datetime({ offset: true }).optional().describe("Who was of record at this instant."),
  knownAt: z.iso.datetime({ offset: true }).optional().describe("By what was held true at this instant."),
});

export const HistoryQuery = Paging.extend({
  knownAt: z.iso.datetime({ offset: true }).optional().describe("The history as it was held true at this instant."),
});

/** An operator's correction: from this instant until that one, this partner (or none) was of record in truth. */
export const CorrectPartnerOfRecord = z.strictObject({
  from: Instant.describe("From this instant on."),
  until: Instant.nullable().describe("Until this instant; null: until now and on."),
  partnerId: text(200).nullable().describe("Who was of record in truth; null: nobody."),
  reason: name(1000).describe("Why, for everybody to read."),
});

const states = z.enum(subscriptionStates);

export const SubscriptionsQuery = Paging.extend({
  state: z
    .union([states, z.array(states).max(subscriptionStates.length)])
    .optional()
    .transform((value) => (value === undefined ? [] : [value].flat()))
    .describe("Only these states."),
  partner: z
    .enum(["none", "named", "reseller"])
    .optional()
    .describe("Without a partner, with one, or sold by a reseller."),
  organizationId: text(200).optional().describe("Only of this organization (operators)."),
  q: text(100)
    .optional()
    .describe(
      "Part of the service's, plan's or partner's name, or of the Partner ID; for operators also the organization's.",
    ),
  sort: z.enum(["name", "-name", "renewsOn", "-renewsOn", "seats", "-seats"]).default("name"),
});

export const MoveSubscription = z.strictObject({ state: states, reason: name(1000) });

export const ReplaceSubscription = z.strictObject({
  planId: z.string().max(200),
  seats: z.int().min(1).max(1_000_000),
  term: z.enum(["monthly", "yearly"]),
  reason: name(1000),
});

export const AuditQuery = Paging.extend({
  subject: z.string().max(200).optional().describe("Only what was done to this, by its ID."),
  act: text(100).optional().describe("Only this act, such as partner-suspended."),
  actor: z.enum(["customer", "partner", "operator", "job"]).optional().describe("Only what was done by these."),
  organizationId: text(200).optional().describe("Only what concerns this organization (operators)."),
  from: Instant.optional().describe("From this instant on."),
  until: Instant.optional().describe("Before this instant."),
});

export const SignIn = z.strictObject({ email: text(254), password: text(1000) });

export const UseFirstOperatorLink = z.strictObject({
  token: text(200).describe("From the link that the server printed at its start."),
  name: name(200),
  email: z.email().max(254),
  password: text(1000).describe("12 to 200 characters."),
  language: z.enum(languages),
});

export const ChangePreferences = z.strictObject({
  language: z.enum(languages).nullable().optional().describe("Null: the browser's language."),
  theme: z.enum(["light", "dark", "system"]).optional(),
});

export const MakeApiKey = z.strictObject({
  name: name(100).describe("What it is for, to tell it from others."),
  expiresInDays: z.int().min(1).max(365),
});

const Country = z.string().regex(/^[A-Z]{2}$/);

export const ServicesQuery = z.strictObject({
  country: Country.optional().describe("ISO 3166-1; your organization's where it is left out."),
  every: z.enum(["true", "false"]).default("false").describe("Also what is not sold there (operators)."),
});

export const ChargesQuery = Paging.extend({
  subscriptionId: text(200).optional().describe("Only what is owed for this subscription."),
});
