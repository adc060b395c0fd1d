import { z } from "zod";
import { CalendarDate, Code, Instant, Money } from "./resources.ts";

const Term = z.enum(["monthly", "yearly"]);

/** What is left out stays. */
export const ChangeSubscription = z.strictObject({
  seats: z.int().min(1).max(1_000_000).optional(),
  planId: z.string().max(200).optional().describe("Another plan of the same service."),
  term: Term.optional(),
  autoRenew: z.boolean().optional(),
});
export type ChangeSubscription = z.infer<typeof ChangeSubscription>;

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
  /** Sent back with the change: refused with 409 `quote-changed` where it would cost something else by then. */
  quote: z.string(),
  refusal: z.object({ code: Code, sentence: z.string() }).nullable(),
});
export type SubscriptionChangePreview = z.infer<typeof SubscriptionChangePreview>;

/** Something agreed that takes effect at the next renewal. */
export const PlannedChange = z.object({
  from: CalendarDate,
  seats: z.int().nullable(),
  plan: z.object({ id: z.string(), name: z.string() }).nullable(),
  term: Term.nullable(),
});

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
