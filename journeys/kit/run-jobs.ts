import { startJobs } from "../../server/src/jobs.ts";
import type { Product } from "./start-product.ts";
import { expect } from "./test.ts";

/** What the product does by itself: these tasks, and everything that is queued, as if its time had come. */
export async function runJobs({ database, origin }: Product, ...tasks: readonly string[]): Promise<void> {
  const { owner, app, clock } = database;
  for (const task of tasks) await owner.query("select graphile_worker.add_job($1)", [task]);
  const failures: object[] = [];
  const log = { warn: () => {}, error: (fields: object) => void failures.push(fields) };
  const jobs = await startJobs({
    pool: app,
    owner,
    clock,
    vendorName: "Baltic Cloud",
    supportUrl: null,
    publicUrl: origin,
    sendsMail: false,
    sample: false,
    smtpUrl: undefined,
    mailFrom: "no-reply@balticcloud.example",
    log,
  });
  try {
    // A job may queue others, and other things may keep the machine busy.
    await expect.poll(queued, { timeout: 60_000 }).toEqual([]);
  } finally {
    await jobs.stop();
  }
  expect(failures, "jobs that failed").toEqual([]);

  async function queued(): Promise<string[]> {
    await owner.query("update graphile_worker._private_jobs set run_at = now() where run_at > now() and attempts = 0");
    const { rows } = await owner.query("select task_identifier, last_error from graphile_worker.jobs");
    return rows.map((row) => `${row.task_identifier} ${row.last_error ?? ""}`);
  }
}
