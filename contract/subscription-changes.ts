import { z } from "zod";
import { CalendarDate, Code, Instant, Money } from "./resources.ts";
import { text } from "./text.ts";

const Term = z.enum(["monthly", "yearly"]);

const changeable = {
  seats: z.int().min(1).max(1_000_000).optional(),
  planId: text(200).optional().describe("Another plan of the same service."),
  term: Term.optional(),
  autoRenew: z.boolean().optional(),
};

/** What is left out stays; at least one of them is asked about. */
export const ChangeSubscription = z
  .strictObject(changeable)
  .refine((wish) => Object.values(wish).some((one) => one !== undefined), { path: ["seats"] });
export type ChangeSubscription = z.infer<typeof ChangeSubscription>;

const quote = text(100).describe(
  "Of the preview that was read; refused with 409 `quote-changed` if it says something else by now.",
);

/** What was agreed to: the change, and the quote of the preview that said what it costs and does. What is left out stays. */
export const MakeChange = z.strictObject({ ...changeable, quote });

export const CancelSubscription = z.strictObject({ quote });

/** What a change would do, said before it is done: nothing is written. */
export const SubscriptionChangePreview = z.object({
  /** `now`, or at the next renewal. */
  takesEffect: z.enum(["now", "at-renewal"]),
  /** The day from which it holds. */
  from: CalendarDate,
  /** What is owed now for the rest of the term, before and after tax; null where nothing is owed now. */
  dueNow: z.object({ net: Money, tax: Money, total: Money, percent: z.string() }).nullable(),
  /** What a term costs from then on, before tax; null where it ends. */
  termPrice: Money.nullable(),
  /** The last day on which it can be used; null where it goes on. */
  lastDay: CalendarDate.nullable(),
  /** What happens to the partner of record, in words. */
  partner: z.object({ kept: z.boolean(), sentence: z.string() }),
  /** The whole of it in words, in the caller's language, to be read before agreeing. */
  sentences: z.array(z.string()),
  /** Sent back with the change. */
  quote: z.string(),
  /** Why it cannot be done, with what stands above it without meaning; null where it can. */
  refusal: z.object({ code: Code, sentence: z.string() }).nullable(),
});
export type SubscriptionChangePreview = z.infer<typeof SubscriptionChangePreview>;

export const Charge = z.object({
  id: z.string(),
  subscriptionId: z.string(),
  orderId: z.string().nullable(),
  kind: z.enum(["purchase", "renewal", "change"]),
  at: Instant,
  periodStartsOn: CalendarDate,
  /** The first day that is no longer paid for. */
  periodEndsOn: CalendarDate,
  seats: z.int(),
  net: Money,
  percent: z.string(),
  tax: Money,
});
export type Charge = z.infer<typeof Charge>;
