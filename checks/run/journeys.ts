import { nothing } from "./counts.ts";
import { findChromium } from "./find-chromium.ts";
import { countListedTests, freshReport, readPlaywrightReport } from "./read-report.ts";
import { runCommand } from "./run-command.ts";
import type { Outcome, Suite } from "./suite.ts";

const playwright = ["test", "--config", "journeys/playwright.config.ts"];

async function runJourneys(): Promise<Outcome> {
  const file = freshReport("journeys");
  const environment = { PLAYWRIGHT_JSON_OUTPUT_FILE: file };
  const status = await runCommand({ bin: "playwright", args: [...playwright, "--reporter=dot,json"], environment });
  return { status, counts: readPlaywrightReport(file) };
}

async function countJourneys(): Promise<Outcome> {
  const file = freshReport("journeys");
  const args = [...playwright, "--list", "--reporter=json"];
  const environment = { PLAYWRIGHT_JSON_OUTPUT_FILE: file };
  const status = await runCommand({ bin: "playwright", args, environment, quiet: true });
  const left = "There is no Chromium on this machine: install it (apt-get install chromium) to run them.";
  return { status, counts: { ...nothing, skipped: countListedTests(file) }, left };
}

export const journeys: Suite = {
  name: "journeys",
  title: "journeys in the browser",
  run: () => (findChromium() ? runJourneys() : countJourneys()),
};
