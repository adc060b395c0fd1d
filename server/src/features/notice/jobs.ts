import type { JobSurroundings } from "../../platform/jobs/job-surroundings.ts";
import type { Jobs } from "../../platform/jobs/run-jobs.ts";
import { clearOldNotices } from "./clear-old-notices.ts";

export function noticeJobs({ owner }: JobSurroundings): Jobs {
  return {
    tasks: { "clear-old-notices": () => clearOldNotices(owner) },
    schedules: [{ task: "clear-old-notices", at: "53 2 * * *" }],
  };
}
