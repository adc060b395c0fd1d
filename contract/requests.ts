import { z } from "zod";
import { subscriptionStates } from "../domain/subscription-states.ts";
import { Cursor, Limit } from "./paging.ts";
import { Instant } from "./resources.ts";
import { name, text } from "./text.ts";

export const IdParams = z.strictObject({ id: z.string().max(200) });

export const Paging = z.strictObject({ limit: Limit, cursor: Cursor });

/** Headers of a write that may be made conditional and repeated. */
export const WriteHeaders = z.looseObject({
  "if-match": z
    .string()
    .max(1000)
    .optional()
    .describe("The ETag of what the caller has seen; refused with 412 if it has changed."),
  "idempotency-key": z
    .string()
    .regex(/^[\x21-\x7e]{1,200}$/)
    .optional()
    .describe("The same key and request give the same answer for 24 hours."),
});

export const NamePartner = z.strictObject({
  partnerId: text(200).describe("A Partner ID: 4 to 12 digits; spaces and dashes are forgiven."),
});

export const CheckPartnerId = z.strictObject({ partnerId: text(200), subscriptionId: z.string().max(200) });

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
  q: text(100).optional().describe("Part of the service's, plan's or partner's name, or of the Partner ID."),
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
});
