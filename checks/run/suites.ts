import { existsSync, mkdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { planWebBuild } from "../../server/src/platform/start/build-web.ts";
import { type Counts, nothing } from "./counts.ts";
import { findChromium } from "./find-chromium.ts";
import { countListedTests, readPlaywrightReport, readVitestReport } from "./read-report.ts";
import { root, runCommand } from "./run-command.ts";

export type Outcome = {
  readonly counts: Counts;
  /** The exit status of what ran. */
  readonly status: number;
  /** Why its tests were left out. */
  readonly left?: string;
};

export type Suite = {
  readonly name: string;
  /** What it says of itself in the summary. */
  readonly title: string;
  readonly run: () => Promise<Outcome>;
};

export type SecondDatabase =
  | { readonly url: string }
  /** The sentence that says why there is none. */
  | { readonly missing: string };

const reports = join(root, "reports");

function freshReport(name: string): string {
  mkdirSync(reports, { recursive: true });
  const file = join(reports, `${name}.json`);
  rmSync(file, { force: true });
  return file;
}

/** A tool that says yes or no counts as one test. */
function single(name: string, title: string, bin: string, args: readonly string[]): Suite {
  return {
    name,
    title,
    run: async () => {
      const status = await runCommand({ bin, args });
      return { status, counts: status === 0 ? { ...nothing, passed: 1 } : { ...nothing, failed: 1 } };
    },
  };
}

function vitest(name: string, title: string, project: string, environment: Record<string, string> = {}): Suite {
  return {
    name,
    title,
    run: async () => {
      const file = freshReport(name);
      const args = ["run", "--project", project, "--reporter=dot", "--reporter=json", `--outputFile.json=${file}`];
      const status = await runCommand({ bin: "vitest", args, environment });
      return { status, counts: readVitestReport(file) };
    },
  };
}

const build: Suite = {
  name: "build",
  title: "web app is built",
  run: async () => {
    const plan = planWebBuild(root);
    if (plan.isNeeded) await plan.run();
    return { status: 0, counts: { ...nothing, passed: 1 } };
  },
};

const journeys: Suite = {
  name: "journeys",
  title: "journeys in the browser",
  run: async () => {
    const config = ["journeys/playwright.config.ts", "playwright.config.ts"].find((path) =>
      existsSync(join(root, path)),
    );
    const file = freshReport("journeys");
    const environment = { PLAYWRIGHT_JSON_OUTPUT_FILE: file };
    const args = ["test", ...(config ? ["--config", config] : [])];
    if (findChromium()) {
      const status = await runCommand({ bin: "playwright", args: [...args, "--reporter=dot,json"], environment });
      return { status, counts: readPlaywrightReport(file) };
    }
    const status = await runCommand({
      bin: "playwright",
      args: [...args, "--list", "--reporter=json"],
      environment,
      quiet: true,
    });
    const left = "There is no Chromium on this machine: install it (apt-get install chromium) to run them.";
    return { status, counts: { ...nothing, skipped: countListedTests(file) }, left };
  },
};

/** Everything that `npm test` runs, in its order: what is quick to fail comes first. */
export function listSuites(): readonly Suite[] {
  return [
    single("lint", "format, lint, import rules", "biome", ["check", "--error-on-warnings"]),
    single("types", "types", "tsc", ["--noEmit", "-p", "tsconfig.json"]),
    vitest("words", "domain, contract, rules of the house", "words"),
    vitest("web", "web app's parts", "web"),
    build,
    vitest("start", "start, stop, kill and start again", "start"),
    vitest("record", "record, on the built-in PostgreSQL", "record"),
    journeys,
  ];
}

/** The tests that need a PostgreSQL, once more on another. */
export function secondRecord(second: SecondDatabase, first: Counts): Suite {
  const name = "record-again";
  const title = "record, on the other PostgreSQL";
  if ("url" in second) return vitest(name, title, "record", { TEST_DATABASE_URL: second.url });
  const skipped = add(first);
  return { name, title, run: async () => ({ status: 0, counts: { ...nothing, skipped }, left: second.missing }) };
}

function add({ passed, failed, skipped }: Counts): number {
  return passed + failed + skipped;
}
