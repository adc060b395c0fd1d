import type pg from "pg";
import { clearExpired } from "./access/clear-expired.ts";
import { type JobLog, type RunningJobs, runJobs } from "./platform/jobs/run-jobs.ts";

/** What the product does by itself, and when. Messages to people wait in the queue until a task here sends them. */
export function startJobs(owner: pg.Pool, log: JobLog): Promise<RunningJobs> {
  return runJobs(owner, { housekeeping: () => clearExpired(owner) }, [{ task: "housekeeping", at: "7 * * * *" }], log);
}
