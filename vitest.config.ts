import { getConfig } from "@lingui/conf";
import { lingui, linguiTransformerBabelPreset } from "@lingui/vite-plugin";
import babel from "@rolldown/plugin-babel";
import react from "@vitejs/plugin-react";
import { configDefaults, defineConfig } from "vitest/config";
import { wordsByPlace } from "./web/build/words-by-place.ts";

const exclude = [...configDefaults.exclude, "journeys/**", "data/**", "runtime/node_modules/**"];
const words = ["domain/**/*.test.ts", "contract/**/*.test.ts", "checks/house/*.test.ts"];
// Real processes, started, killed and started again, each with a PostgreSQL of its own.
const start = [
  "server/src/platform/{embedded-postgres,start}/**/*.test.ts",
  "runtime/**/*.test.ts",
  "checks/run/*.test.ts",
];
const web = ["web/**/*.test.ts", "web/**/*.test.tsx"];

// Node itself runs what the server is made of, as it runs the server.
// What the files import is loaded once for each worker: loading it took half of the time. No file may change what another finds.
const shared = { isolate: false } as const;
const setupFiles = ["test-kit/seed-properties.ts"];
const byNode = { environment: "node", experimental: { viteModuleRunner: false, nodeLoader: false } } as const;
const linguiConfig = { configPath: `${import.meta.dirname}/web/lingui.config.ts` };

// What is asked over HTTP and refused there is the same whatever PostgreSQL is behind it.
const askedOverHttp = ["server/src/proofs/{bad-input,browsers,conventions,strangers}/**"];

/** With PostgreSQL beside them; starting it and making the databases that they copy takes about two seconds. */
const record = (name: string, left: readonly string[]) => ({
  test: {
    name,
    include: ["**/*.test.ts"],
    exclude: [...exclude, ...words, ...start, ...web, ...left],
    globalSetup: "test-kit/global-setup.ts",
    setupFiles,
    // Far more than any of them needs, because two hundred namings at once on a busy machine take their time.
    testTimeout: 90_000,
    hookTimeout: 60_000,
    ...shared,
    ...byNode,
  },
});

export default defineConfig({
  test: {
    pool: "threads",
    // PostgreSQL works beside the tests, and the build machines have two cores.
    maxWorkers: 2,
    projects: [
      { test: { name: "words", include: words, exclude, setupFiles, ...shared, ...byNode } },
      {
        test: {
          name: "start",
          include: start,
          exclude,
          testTimeout: 60_000,
          hookTimeout: 30_000,
          ...byNode,
        },
      },
      record("record", []),
      record("record-again", askedOverHttp),
      {
        // Through Vite, as the pages are built: Node knows neither JSX nor the macros of the translations.
        plugins: [
          babel({ presets: [linguiTransformerBabelPreset({ linguiConfig: getConfig(linguiConfig) }, linguiConfig)] }),
          wordsByPlace({ ...linguiConfig, failOnMissing: false }),
          react(),
          lingui(linguiConfig),
        ],
        test: { name: "web", include: web, exclude, environment: "node", ...shared },
      },
    ],
  },
});
