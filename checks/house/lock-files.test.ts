import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { root } from "./read-tree.ts";

test.for(["package-lock.json", "runtime/package-lock.json"])("%s names no registry", (path) => {
  const { packages } = JSON.parse(readFileSync(join(root, path), "utf8")) as {
    packages: Record<string, { resolved?: string; integrity?: string; link?: boolean }>;
  };
  const entries = Object.entries(packages).filter(([name]) => name !== "");
  expect(entries.length).toBeGreaterThan(0);
  expect(
    entries.filter(([, one]) => one.resolved && /^[a-z+]+:/.test(one.resolved)).map(([name]) => name),
    "Each installation asks its own registry. Keep omit-lockfile-registry-resolved=true in .npmrc and run npm install again.",
  ).toEqual([]);
  expect(
    entries.filter(([, one]) => !one.integrity && !one.link).map(([name]) => name),
    "Without its integrity a package can be exchanged unseen. Run npm install again.",
  ).toEqual([]);
});
