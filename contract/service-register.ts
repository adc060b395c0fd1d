import { z } from "zod";
import { Instant } from "./resources.ts";
import { name } from "./text.ts";

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
      /** Since when it can be ordered no more; null while it is on sale where it has a price. */
      offSaleSince: Instant.nullable(),
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
