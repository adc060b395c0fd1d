import { defineConfig } from "@lingui/conf";
import { formatter } from "@lingui/format-po";

export default defineConfig({
  sourceLocale: "en",
  locales: ["en", "pl"],
  catalogs: [
    {
      path: "<rootDir>/src/locales/{locale}",
      include: ["<rootDir>/src"],
      exclude: ["<rootDir>/src/features/help/articles"],
    },
    // What the help says is loaded with its pane, and by no page before.
    { path: "<rootDir>/src/features/help/locales/{locale}", include: ["<rootDir>/src/features/help/articles"] },
  ],
  rootDir: import.meta.dirname,
  format: formatter({ lineNumbers: false }),
});
