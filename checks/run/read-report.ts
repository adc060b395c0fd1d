import { existsSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { type Counts, nothing } from "./counts.ts";
import { root } from "./run-command.ts";

type VitestReport = {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
  readonly numTodoTests: number;
  readonly testResults: readonly {
    readonly status: string;
    readonly assertionResults: readonly { status: string }[];
  }[];
};

type PlaywrightReport = {
  readonly stats: { expected: number; unexpected: number; flaky: number; skipped: number };
  readonly errors: readonly unknown[];
  readonly suites: readonly PlaywrightSuite[];
};

type PlaywrightSuite = {
  readonly suites?: readonly PlaywrightSuite[];
  readonly specs: readonly { readonly tests: readonly unknown[] }[];
};

/** Where a suite's report is to be written; what an earlier run left there is gone. */
export function freshReport(name: string): string {
  const folder = join(root, "reports");
  mkdirSync(folder, { recursive: true });
  const file = join(folder, `${name}.json`);
  rmSync(file, { force: true });
  return file;
}

/** The counts in Vitest's JSON report; a file that could not be loaded is one failure. */
export function readVitestReport(file: string): Counts {
  if (!existsSync(file)) return nothing;
  const report = JSON.parse(readFileSync(file, "utf8")) as VitestReport;
  const unloadable = report.testResults.filter(
    ({ status, assertionResults }) =>
      status === "failed" && !assertionResults.some((assertion) => assertion.status === "failed"),
  );
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + unloadable.length,
    skipped: report.numPendingTests + report.numTodoTests,
  };
}

/** The counts in Playwright's JSON report; an error outside of the tests is one failure. */
export function readPlaywrightReport(file: string): Counts {
  if (!existsSync(file)) return nothing;
  const { stats, errors } = JSON.parse(readFileSync(file, "utf8")) as PlaywrightReport;
  return {
    passed: stats.expected + stats.flaky,
    failed: stats.unexpected + errors.length,
    skipped: stats.skipped,
  };
}

/** How many tests Playwright lists. */
export function countListedTests(file: string): number {
  if (!existsSync(file)) return 0;
  const count = (suite: PlaywrightSuite): number =>
    suite.specs.reduce((sum, spec) => sum + spec.tests.length, 0) +
    (suite.suites ?? []).reduce((sum, inner) => sum + count(inner), 0);
  const { suites } = JSON.parse(readFileSync(file, "utf8")) as PlaywrightReport;
  return suites.reduce((sum, suite) => sum + count(suite), 0);
}
