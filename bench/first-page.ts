import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { findChromium } from "../checks/run/find-chromium.ts";
import { samplePassword } from "../database/sample/accounts.ts";
import { loadNow, machineFacts } from "./machine.ts";
import { startChromium } from "./web/chromium.ts";
import { bytesOf, loadFirstPage, type Script } from "./web/first-scripts.ts";
import { libraryShares } from "./web/library-shares.ts";
import { type Product, signIn, startProduct } from "./web/start-product.ts";
import { vitals } from "./web/vitals.ts";

// `npm run bench:web`: what the Subscriptions page loads before it shows its list, against the budget, and how soon that is on a
// slow phone. On the running product with its sample. Ends with 1 where the budget is exceeded.

/** Bytes of JavaScript, compressed, that the Subscriptions page may load to show its list; and where we want to be. */
const budget = 170_000;
const goal = 130_000;

const { values: options } = parseArgs({
  options: {
    only: { type: "string", default: "size,vitals" },
    runs: { type: "string", default: "3" },
  },
});
const kilobytes = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`;

function list(title: string, parts: readonly (readonly [string, number])[]): void {
  console.log(`\n${title}`);
  for (const [name, bytes] of parts) console.log(`  ${kilobytes(bytes).padStart(9)}  ${name}`);
}

const pairs = (scripts: readonly Script[]) =>
  scripts.map(({ name, bytes }) => [name, bytes] as const).toSorted(([, one], [, other]) => other - one);

async function measureSize({ origin }: Product, chromium: Started, cookie: string): Promise<void> {
  const address = `${origin}/admin/subscriptions`;
  const { initial, later } = await loadFirstPage(
    chromium.browser,
    address,
    cookie,
    'main a[href*="/subscriptions/sub_"]',
  );
  const sum = bytesOf(initial);
  const verdict = sum > budget ? "OVER the budget of" : "within the budget of";
  console.log(`\nSubscriptions, initial JavaScript: ${kilobytes(sum)} compressed, ${verdict} ${kilobytes(budget)}`);
  const beyond = sum - goal;
  console.log(
    beyond > 0 ? `${kilobytes(beyond)} above the goal of ${kilobytes(goal)}` : `The goal of ${kilobytes(goal)} is met.`,
  );
  list("By chunk", pairs(initial));
  if (later.length > 0) list("Loaded afterwards, while nobody did anything", pairs(later));
  list("By library (estimated from the length of the code)", (await libraryShares(initial)).slice(0, 16));
  if (sum > budget) process.exitCode = 1;
}

async function measureVitals({ origin }: Product, { port }: Started, cookie: string): Promise<void> {
  const runs = Number(options.runs);
  console.log(`\nLighthouse, mobile profile, median of ${runs}; the machine's load before: ${loadNow()}`);
  const pages = [
    ["Subscriptions, signed in", `${origin}/admin/subscriptions`, cookie],
    ["Sign-in page", `${origin}/sign-in`, undefined],
  ] as const;
  for (const [name, address, signedIn] of pages) {
    const { median, runs: each } = await vitals(address, port, runs, signedIn);
    const seconds = (milliseconds: number) => `${(milliseconds / 1000).toFixed(2)} s`;
    const all = each
      .map((run) => `${seconds(run.largestContentfulPaint)}/${run.totalBlockingTime.toFixed(0)} ms`)
      .join(", ");
    console.log(
      `${name}: LCP ${seconds(median.largestContentfulPaint)}, TBT ${median.totalBlockingTime.toFixed(0)} ms, FCP ${seconds(median.firstContentfulPaint)}, score ${median.score.toFixed(0)} (${all})`,
    );
  }
}

type Started = Awaited<ReturnType<typeof startChromium>>;

async function measure(dataDir: string): Promise<void> {
  const executable = findChromium();
  if (!executable) throw new Error("There is no Chromium on this machine: install it (apt-get install chromium).");
  console.log(machineFacts());
  const product = await startProduct(dataDir);
  const chromium = await startChromium(executable);
  try {
    const cookie = await signIn(product.origin, "anna@zielonafarma.example", samplePassword);
    if (options.only.includes("size")) await measureSize(product, chromium, cookie);
    if (options.only.includes("vitals")) await measureVitals(product, chromium, cookie);
  } finally {
    await chromium.browser.close();
    await product.stop();
  }
}

const folder = await mkdtemp(join(tmpdir(), "doradca-bench-"));
await measure(folder).finally(() => rm(folder, { recursive: true, force: true }));
