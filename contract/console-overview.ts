import { z } from "zod";

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
