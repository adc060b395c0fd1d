import type pg from "pg";
import { clearExpired } from "./access/clear-expired.ts";
import { type JobLog, type Jobs, type RunningJobs, runJobs } from "./platform/jobs/run-jobs.ts";
import type { Surroundings } from "./platform/surroundings.ts";

export interface JobSurroundings extends Surroundings {
  /** Connections in front of the wall, for the queue and for what works for every organization at once. */
  readonly owner: pg.Pool;
  /** Where mail is handed over; undefined: it is kept. */
  readonly smtpUrl: string | undefined;
  readonly log: JobLog;
}

function housekeepingJobs({ owner }: JobSurroundings): Jobs {
  return {
    tasks: { housekeeping: () => clearExpired(owner) },
    schedules: [{ task: "housekeeping", at: "7 * * * *" }],
  };
}

/** What the product does by itself, and when: each feature's jobs. */
export function startJobs(surroundings: JobSurroundings): Promise<RunningJobs> {
  const parts = [housekeepingJobs(surroundings)];
  const tasks = Object.assign({}, ...parts.map((part) => part.tasks));
  const schedules = parts.flatMap((part) => part.schedules);
  return runJobs(surroundings.owner, { tasks, schedules }, surroundings.log);
}
