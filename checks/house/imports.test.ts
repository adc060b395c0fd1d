import { describe, expect, test } from "vitest";
import { cruiseTree } from "./cruise-tree.ts";
import { importRules } from "./import-rules.ts";
import { readSources } from "./read-tree.ts";

const tree = await cruiseTree();
const read = new Set(tree.modules.map((module) => module.source));

test("the modules are really read: each source file, with its imports", () => {
  const sources = readSources(/^(?!runtime\/|journeys\/).*\.tsx?$/).map(({ path }) => path);
  expect(sources.length).toBeGreaterThan(100);
  expect(
    sources.filter((path) => !read.has(path)),
    "dependency-cruiser does not see these files, so their imports go unchecked: see checks/house/cruise-tree.ts.",
  ).toEqual([]);
  const app = tree.modules.find(({ source }) => source === "server/src/app.ts");
  expect(app?.dependencies.length).toBeGreaterThan(5);
});

describe("who may import whom", () => {
  test.for(importRules.map(({ name = "", comment = "" }) => [name, comment] as const))("%s", ([name, comment]) => {
    const broken = tree.summary.violations
      .filter((violation) => violation.rule.name === name)
      .map(({ from, to, cycle }) =>
        cycle ? `${from} → ${cycle.map((one) => one.name).join(" → ")}` : `${from} → ${to}`,
      );
    expect(broken, comment).toEqual([]);
  });
});
