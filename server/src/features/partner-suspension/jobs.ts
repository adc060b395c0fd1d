import type { JobSurroundings } from "../../platform/jobs/job-surroundings.ts";
import type { Jobs } from "../../platform/jobs/run-jobs.ts";
import { mailOfficeOf } from "../../platform/mail/mail-office.ts";
import { tellDueSuspensions } from "./tell-due-suspensions.ts";

// A run ends before the next one begins, and one that was killed is followed by the next minute's.
const longestRun = 50_000;

/** Tells partners and their customers of suspensions, every minute those that are due. */
export function partnerSuspensionJobs(surroundings: JobSurroundings): Jobs {
  const { pool, owner, clock } = surroundings;
  const office = mailOfficeOf(surroundings);
  return {
    tasks: {
      "tell-partner-suspensions": async () => {
        const end = clock.now().getTime() + longestRun;
        await tellDueSuspensions({ pool, owner, office }, () => clock.now().getTime() >= end);
      },
    },
    schedules: [{ task: "tell-partner-suspensions", at: "* * * * *" }],
  };
}
