import { planWebBuild } from "../../server/src/platform/start/build-web.ts";
import { type Counts, nothing } from "./counts.ts";
import { journeys } from "./journeys.ts";
import { freshReport, readVitestReport } from "./read-report.ts";
import { root, runCommand } from "./run-command.ts";
import type { Suite } from "./suite.ts";

export type SecondDatabase =
  | { readonly url: string }
  /** The sentence that says why there is none. */
  | { readonly missing: string };

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

/** Vitest colours a log file too. */
const plain: Record<string, string> = process.stdout.isTTY ? {} : { NO_COLOR: "1" };

function vitest(name: string, title: string, project: string, environment: Record<string, string> = {}): Suite {
  return {
    name,
    title,
    run: async () => {
      const file = freshReport(name);
      const args = ["run", "--project", project, "--reporter=default", "--reporter=json", `--outputFile.json=${file}`];
      const status = await runCommand({ bin: "vitest", args, environment: { ...plain, ...environment } });
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
  if ("url" in second) return vitest(name, title, name, { TEST_DATABASE_URL: second.url });
  const skipped = add(first);
  return { name, title, run: async () => ({ status: 0, counts: { ...nothing, skipped }, left: second.missing }) };
}

function add({ passed, failed, skipped }: Counts): number {
  return passed + failed + skipped;
}
