import type { JobSurroundings } from "../../platform/jobs/job-surroundings.ts";
import type { Jobs } from "../../platform/jobs/run-jobs.ts";
import { escalateOverdueRequests } from "./escalate-overdue-requests.ts";

/** Gives the vendor the requests whose date has passed. */
export function removalRequestJobs({ pool, owner, log }: JobSurroundings): Jobs {
  const onError = (error: unknown, { id }: { id: string }) =>
    log.error(
      { err: error, request: id },
      "A removal request that is overdue could not be escalated. The next run tries again.",
    );
  return {
    tasks: { "escalate-removal-requests": () => escalateOverdueRequests({ pool, owner, onError }) },
    schedules: [{ task: "escalate-removal-requests", at: "* * * * *" }],
  };
}
