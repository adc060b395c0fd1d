import type { JobSurroundings } from "../../platform/jobs/job-surroundings.ts";
import type { Jobs } from "../../platform/jobs/run-jobs.ts";
import { renewDueSubscriptions } from "./renew-due-subscriptions.ts";

/** Renews and lets expire what is due. */
export function subscriptionJobs({ pool, owner, log }: JobSurroundings): Jobs {
  const onError = (error: unknown, { id }: { id: string }) =>
    log.error(
      { err: error, subscription: id },
      "A subscription that is due could not be renewed. The next run tries again.",
    );
  return {
    tasks: { "renew-subscriptions": () => renewDueSubscriptions({ pool, owner, onError }) },
    schedules: [{ task: "renew-subscriptions", at: "*/5 * * * *" }],
  };
}
