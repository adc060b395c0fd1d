import { existsSync } from "node:fs";
import { join } from "node:path";
import { cruise, type ICruiseResult } from "dependency-cruiser";
import { importRules } from "./import-rules.ts";
import { parts, root } from "./read-tree.ts";

/** Every module of ours with what it imports, and the imports that break a rule. */
export async function cruiseTree(): Promise<ICruiseResult> {
  const present = parts.filter((part) => part !== "runtime" && existsSync(join(root, part)));
  const { output } = await cruise(present, {
    baseDir: root,
    // TypeScript 7 has no JavaScript API, and without one nothing would be read at all, silently.
    parser: "swc",
    tsPreCompilationDeps: true,
    doNotFollow: { path: "node_modules" },
    exclude: { path: "^(web/dist|.*/node_modules/\\.)" },
    enhancedResolveOptions: {
      extensions: [".ts", ".tsx", ".mjs", ".js", ".json", ".css"],
      conditionNames: ["import", "node", "default", "types"],
      exportsFields: ["exports"],
    },
    validate: true,
    ruleSet: { forbidden: importRules },
  });
  if (typeof output === "string") throw new Error("dependency-cruiser answered a text.");
  return output;
}
