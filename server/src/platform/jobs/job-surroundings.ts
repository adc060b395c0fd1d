import type pg from "pg";
import type { Surroundings } from "../surroundings.ts";
import type { JobLog } from "./run-jobs.ts";

/** What a feature's jobs are given to work with. */
export interface JobSurroundings extends Surroundings {
  /** Connections in front of the wall, for the queue and for what works for every organization at once. */
  readonly owner: pg.Pool;
  /** Where mail is handed over; undefined: it is kept. */
  readonly smtpUrl: string | undefined;
  /** The address that mail comes from. */
  readonly mailFrom: string;
  readonly log: JobLog;
}
