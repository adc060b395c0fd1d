import { z } from "zod";
import { Instant, Money } from "./resources.ts";

const Country = z.string().regex(/^[A-Z]{2}$/);
const from = Instant.optional().describe("From this instant on, not in the past; now where it is left out.");

/** What the vendor adds as tax where a subscription is used, and when. */
export const TaxRate = z.object({
  country: Country,
  /** "23.00" */
  percent: z.string(),
  from: Instant,
  /** The first instant at which it no longer holds; null while no other is set. */
  until: Instant.nullable(),
});
export type TaxRate = z.infer<typeof TaxRate>;

export const TaxRateParams = z.strictObject({ country: z.string().max(200).describe("ISO 3166-1.") });

export const SetTaxRate = z.strictObject({
  percent: z
    .string()
    .regex(/^(100(\.0{1,2})?|\d{1,2}(\.\d{1,2})?)$/)
    .describe('0 to 100 with at most two places: "23", "25.50".'),
  from,
});

/** What one seat of a plan costs for one term in one country, and when. */
export const PlanPrice = z.object({
  country: Country,
  term: z.enum(["monthly", "yearly"]),
  price: Money,
  from: Instant,
  /** The first instant at which it no longer holds; null while no other is set. */
  until: Instant.nullable(),
});
export type PlanPrice = z.infer<typeof PlanPrice>;

export const SetPlanPrice = z.strictObject({
  country: Country,
  term: z.enum(["monthly", "yearly"]),
  price: z
    .strictObject({ amount: z.string().max(20), currency: z.string().regex(/^[A-Z]{3}$/) })
    .describe("Of one seat for one term, before tax."),
  from,
});
