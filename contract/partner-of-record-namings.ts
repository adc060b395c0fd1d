import { z } from "zod";
import { Instant, PartnerIdCheck, PartnerOfRecord, PartnerSummary } from "./resources.ts";
import { text } from "./text.ts";

/** One partner for several subscriptions of the organization, all or nothing. */
export const NamePartnerOnSeveral = z.strictObject({
  partnerId: text(200).describe("A Partner ID: 4 to 12 digits; spaces and dashes are forgiven."),
  subscriptions: z
    .array(
      z.strictObject({
        id: z.string().max(200),
        ifMatch: text(1000)
          .optional()
          .describe("The ETag of its partner of record that the caller has seen; refused with 412 if it has changed."),
      }),
    )
    .min(2)
    .max(50)
    .refine((subscriptions) => new Set(subscriptions.map(({ id }) => id)).size === subscriptions.length)
    .describe("2 to 50 of your organization's subscriptions, each once."),
});
export type NamePartnerOnSeveral = z.infer<typeof NamePartnerOnSeveral>;

/** Who is of record on each of them now, in the order in which they were asked for. */
export const PartnerOfRecordNamings = z.object({
  items: z.array(
    z.object({
      subscriptionId: z.string(),
      partnerOfRecord: PartnerOfRecord,
      /** Of its partner of record, to be sent as If-Match. */
      etag: z.string(),
    }),
  ),
});
export type PartnerOfRecordNamings = z.infer<typeof PartnerOfRecordNamings>;

/** A check of a Partner ID against each of several subscriptions. The outcome of the whole is that of the first one refused. */
export const SubscriptionsPartnerIdCheck = PartnerIdCheck.extend({
  items: z.array(
    z.object({
      id: z.string(),
      name: z.string(),
      check: PartnerIdCheck,
      /** Who is of record now, and would be replaced. */
      partnerOfRecord: z.object({ partner: PartnerSummary, since: Instant }).nullable(),
      /** Of its partner of record, to be sent as `ifMatch`. */
      partnerOfRecordEtag: z.string(),
    }),
  ),
});
export type SubscriptionsPartnerIdCheck = z.infer<typeof SubscriptionsPartnerIdCheck>;
