import { z } from "zod";
import { Instant } from "./resources.ts";

/** What an operator has to decide, answer or mend, or waits for. */
export const waitingKinds = [
  "removal-case",
  "removal-to-end",
  "support-message",
  "failed-mail",
  "failed-renewal",
  "suspension-under-way",
  "faulty-import",
  "import-to-confirm",
] as const;

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
  /** Of each kind that there is: how many, and since when the oldest has waited. What has waited longest comes first. */
  waiting: z.array(z.object({ kind: z.enum(waitingKinds), count: z.int(), since: Instant })),
});
export type ConsoleOverview = z.infer<typeof ConsoleOverview>;
