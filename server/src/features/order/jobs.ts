import { z } from "zod";
import type { JobSurroundings } from "../../platform/jobs/job-surroundings.ts";
import type { Jobs } from "../../platform/jobs/run-jobs.ts";
import { activateSubscriptions } from "./activate-subscriptions.ts";
import { discardUntouchedOrders } from "./discard-untouched-orders.ts";

const PlacedOrder = z.object({ organizationId: z.guid(), orderId: z.guid() });

export function orderJobs({ pool, owner }: Pick<JobSurroundings, "pool" | "owner">): Jobs {
  return {
    tasks: {
      "activate-subscriptions": (payload) => activateSubscriptions(pool, PlacedOrder.parse(payload)),
      "discard-untouched-orders": () => discardUntouchedOrders(owner, pool),
    },
    schedules: [{ task: "discard-untouched-orders", at: "23 3 * * *" }],
  };
}
