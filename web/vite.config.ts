import { getConfig } from "@lingui/conf";
import { lingui, linguiTransformerBabelPreset } from "@lingui/vite-plugin";
import babel from "@rolldown/plugin-babel";
import { tanstackRouter } from "@tanstack/router-plugin/vite";
import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";
import { chunkGroups } from "./build/chunk-groups.ts";
import { compressAssets } from "./build/compress-assets.ts";
import { inlineTokens } from "./build/inline-tokens.ts";
import { preloadFirstPage } from "./build/preload-first-page.ts";
import { themeStyles } from "./build/theme-styles.ts";
import { wordsByPlace } from "./build/words-by-place.ts";

const linguiConfig = { configPath: `${import.meta.dirname}/lingui.config.ts` };

/** `--mode draft` builds with translations still missing; every other build fails and names them. */
export default defineConfig(({ command, mode }) => ({
  root: import.meta.dirname,
  cacheDir: "../node_modules/.cache/vite",
  plugins: [
    tanstackRouter({
      target: "react",
      autoCodeSplitting: true,
      addExtensions: true,
      quoteStyle: "double",
      semicolons: true,
      disableLogging: true,
      routesDirectory: "src/routes",
      generatedRouteTree: "src/routeTree.gen.ts",
      tmpDir: `${import.meta.dirname}/../node_modules/.cache/tanstack`,
    }),
    babel({ presets: [linguiTransformerBabelPreset({ linguiConfig: getConfig(linguiConfig) }, linguiConfig)] }),
    wordsByPlace({ ...linguiConfig, failOnMissing: command === "build" && mode !== "draft" }),
    react(),
    lingui({ ...linguiConfig, failOnMissing: command === "build" && mode !== "draft", failOnCompileError: true }),
    inlineTokens(),
    themeStyles(),
    preloadFirstPage(),
    compressAssets(),
  ],
  build: {
    outDir: "dist",
    emptyOutDir: true,
    target: "baseline-widely-available",
    // light-dark() stays as it is written: lowered, each colour of the theme would be there twice more.
    cssTarget: ["chrome123", "edge123", "firefox120", "safari17.5"],
    // One sheet, asked for by the page itself: no chunk waits for styles of its own.
    cssCodeSplit: false,
    assetsInlineLimit: 0,
    reportCompressedSize: false,
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: chunkGroups,
        },
      },
    },
  },
  server: {
    proxy: { "/api": process.env.DORADCA_API ?? "http://127.0.0.1:3000" },
  },
}));
