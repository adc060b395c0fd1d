import { z } from "zod";
import type { JobSurroundings } from "../../platform/jobs/job-surroundings.ts";
import type { Jobs } from "../../platform/jobs/run-jobs.ts";
import { mailOfficeOf } from "../../platform/mail/mail-office.ts";
import { tellOrderPlaced } from "./tell-order-placed.ts";

const PlacedOrder = z.object({ organizationId: z.guid(), orderId: z.guid() });

/** Confirms orders by mail. */
export function orderMailJobs(surroundings: JobSurroundings): Jobs {
  const telling = { pool: surroundings.pool, office: mailOfficeOf(surroundings) };
  return {
    tasks: { "tell-order-placed": (payload) => tellOrderPlaced(telling, PlacedOrder.parse(payload)) },
    schedules: [],
  };
}
