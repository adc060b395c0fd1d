import { add, type Counts, describe, distrust, nothing } from "./run/counts.ts";
import { type Arguments, readArguments } from "./run/read-arguments.ts";
import { wasInterrupted } from "./run/run-command.ts";
import type { Outcome, Suite } from "./run/suite.ts";
import { listSuites, secondRecord } from "./run/suites.ts";

// `npm test`: runs every suite, also after one has failed, and closes with the sum of what was really counted.

type Line = { readonly title: string; readonly counts: Counts; readonly seconds: string; readonly remark: string };

async function runSuite(suite: Suite): Promise<Line> {
  console.log(`\n── ${suite.title}`);
  const since = performance.now();
  const outcome: Outcome = await suite.run().catch((error: Error) => {
    console.error(error.message);
    return { counts: nothing, status: 1 };
  });
  const { counts, complaint } =
    outcome.left && outcome.status === 0 ? { counts: outcome.counts } : distrust(outcome.counts, outcome.status);
  const seconds = ((performance.now() - since) / 1000).toFixed(1);
  return { title: suite.title, counts, seconds, remark: [outcome.left, complaint].filter(Boolean).join(" ") };
}

function print(lines: readonly Line[]): void {
  const width = Math.max(...lines.map(({ title }) => title.length));
  console.log("\n── Summary");
  for (const { title, counts, seconds, remark } of lines) {
    console.log(`${title.padEnd(width)}  ${describe(counts)}  (${seconds} s)${remark ? `  ${remark}` : ""}`);
  }
}

async function runAll({ names, second }: Arguments, suites: readonly Suite[]): Promise<readonly Line[]> {
  const lines: Line[] = [];
  for (const suite of suites) {
    if (wasInterrupted() || (names.length > 0 && !names.includes(suite.name))) continue;
    const line = await runSuite(suite);
    lines.push(line);
    if (suite.name === "record" && second) lines.push(await runSuite(secondRecord(second, line.counts)));
  }
  return lines;
}

const suites = listSuites();
const given = readArguments(
  process.argv.slice(2),
  suites.map(({ name }) => name),
);
if (typeof given === "string") {
  console.error(given);
  process.exit(2);
}
const lines = await runAll(given, suites);
print(lines);
const sum = add(lines.map(({ counts }) => counts));
console.log(describe(wasInterrupted() ? { ...sum, failed: Math.max(sum.failed, 1) } : sum));
process.exitCode = sum.failed > 0 || wasInterrupted() ? 1 : 0;
