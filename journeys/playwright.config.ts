import { join } from "node:path";
import { defineConfig } from "@playwright/test";
import { findChromium } from "../checks/run/find-chromium.ts";
import { type JourneyOptions, once } from "./kit/test.ts";

const reports = join(import.meta.dirname, "..", "reports");
const executablePath = findChromium();

export default defineConfig<JourneyOptions>({
  testDir: import.meta.dirname,
  testMatch: "*.journey.ts",
  globalSetup: "./kit/start-run.ts",
  outputDir: join(reports, "journeys"),
  // PostgreSQL and the servers work beside the browsers, and the build machines have two cores.
  workers: 2,
  fullyParallel: true,
  forbidOnly: Boolean(process.env.CI),
  // Build machines are shared, and a browser that waits for a processor may miss a moment. The report names each that needed it.
  retries: process.env.CI ? 1 : 0,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  use: {
    // The rest of what it is started with keeps it from asking its maker for anything.
    launchOptions: {
      ...(executablePath && { executablePath }),
      args: [
        "--no-sandbox",
        "--disable-gpu",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
      ],
    },
    timezoneId: "Europe/Warsaw",
    // What moves is waited for: each dialog would cost a quarter of a second.
    contextOptions: { reducedMotion: "reduce" },
    video: "off",
    trace: "off",
    screenshot: "only-on-failure",
  },
  projects: [
    { name: "English", grepInvert: new RegExp(once), use: { language: "en", locale: "en-GB" } },
    { name: "Polski", use: { language: "pl", locale: "pl-PL" } },
  ],
});
