import { Logger, parseCronItems, run, type TaskList } from "graphile-worker";
import type pg from "pg";
import { queueConnections } from "./queue-connections.ts";

export interface Schedule {
  readonly task: string;
  /** In UTC, as crontab writes it. */
  readonly at: string;
}

/** The jobs of one part of the product. */
export interface Jobs {
  readonly tasks: TaskList;
  readonly schedules: readonly Schedule[];
}

export interface JobLog {
  warn(fields: object, message: string): void;
  error(fields: object, message: string): void;
}

/** Jobs that run until they are told to stop. */
export interface RunningJobs {
  /** Starts nothing more and lets what runs come to its end. */
  readonly stop: () => Promise<void>;
}

/**
 * Runs what is queued in the database and what is due by the clock. Jobs of a task that is not in the list stay queued for a version
 * that knows it.
 *
 * @param owner connections in front of the wall, because the queue's tables have row security too: at least three.
 */
export async function runJobs(
  owner: pg.Pool,
  { tasks, schedules }: Jobs,
  log: JobLog,
  { concurrency }: { readonly concurrency: number } = { concurrency: 1 },
): Promise<RunningJobs> {
  const runner = await run({
    pgPool: queueConnections(owner),
    taskList: tasks,
    parsedCronItems: parseCronItems(schedules.map(({ task, at }) => ({ task, match: at }))),
    concurrency,
    noHandleSignals: true,
    logger: new Logger(() => (level, message) => {
      if (level === "error") log.error({ jobs: message }, "A job failed.");
      if (level === "warning") log.warn({ jobs: message }, "The job queue warns.");
    }),
  });
  let stopped: Promise<void> | undefined;
  return {
    stop: () => {
      stopped ??= runner.stop();
      return stopped;
    },
  };
}
