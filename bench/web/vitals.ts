import lighthouse from "lighthouse";
import { median } from "../statistics.ts";

/** In milliseconds, on Lighthouse's mobile profile: a slow phone on slow 4G, simulated. */
export interface Vitals {
  readonly largestContentfulPaint: number;
  readonly totalBlockingTime: number;
  readonly firstContentfulPaint: number;
  /** From 0 to 100. */
  readonly score: number;
}

async function once(address: string, port: number, cookie: string | undefined): Promise<Vitals> {
  const run = await lighthouse(address, {
    port,
    logLevel: "error",
    output: "json",
    onlyCategories: ["performance"],
    ...(cookie && { extraHeaders: { Cookie: cookie } }),
  });
  const { audits, categories, runtimeError, finalDisplayedUrl } = run?.lhr ?? {};
  if (!audits || runtimeError) throw new Error(`Lighthouse failed: ${runtimeError?.message}`);
  if (finalDisplayedUrl !== address) throw new Error(`${address} led to ${finalDisplayedUrl}.`);
  const value = (audit: string) => audits[audit]?.numericValue ?? Number.NaN;
  return {
    largestContentfulPaint: value("largest-contentful-paint"),
    totalBlockingTime: value("total-blocking-time"),
    firstContentfulPaint: value("first-contentful-paint"),
    score: (categories?.performance?.score ?? 0) * 100,
  };
}

/** The median of each figure over several runs, with the runs. */
export async function vitals(address: string, port: number, runs: number, cookie?: string) {
  const all: Vitals[] = [];
  for (let run = 0; run < runs; run += 1) all.push(await once(address, port, cookie));
  const of = (figure: keyof Vitals) => median(all.map((each) => each[figure]));
  return {
    median: {
      largestContentfulPaint: of("largestContentfulPaint"),
      totalBlockingTime: of("totalBlockingTime"),
      firstContentfulPaint: of("firstContentfulPaint"),
      score: of("score"),
    },
    runs: all,
  };
}
