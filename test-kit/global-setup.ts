import type pg from "pg";
import type { TestProject } from "vitest/node";
import { startTestRun } from "./start-test-run.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** A superuser's connection to the test run's PostgreSQL. */
    postgres: pg.ClientConfig;
    /** What the names of this run's databases begin with. */
    run: string;
  }
}

/** Once per run of Vitest. */
export default async function setUp(project: TestProject): Promise<() => Promise<void>> {
  const { postgres, run, stop } = await startTestRun();
  project.provide("postgres", postgres);
  project.provide("run", run);
  return stop;
}
