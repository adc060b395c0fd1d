import type { JobSurroundings } from "../../platform/jobs/job-surroundings.ts";
import type { Jobs } from "../../platform/jobs/run-jobs.ts";
import { lapseProposals } from "./lapse-proposals.ts";

/** Lets proposals lapse that have become pointless. */
export function clearingProposalJobs({ pool, owner, log }: JobSurroundings): Jobs {
  const onError = (error: unknown, { id }: { id: string }) =>
    log.error({ err: error, proposal: id }, "A proposal could not be let lapse. The next run tries again.");
  return {
    tasks: { "lapse-clearing-proposals": () => lapseProposals({ pool, owner, onError }) },
    schedules: [{ task: "lapse-clearing-proposals", at: "* * * * *" }],
  };
}
