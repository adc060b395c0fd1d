import { join } from "node:path";
import { describe, expect, test } from "vitest";
import {
  cataloguesOf,
  filesOfCatalogues,
  type ImportGraph,
  importsIn,
  places,
  readImports,
  unheldWords,
  unseenImports,
} from "./place-words.ts";

const graph: ImportGraph = new Map([
  ["main.ts", ["first-page.ts", "application.tsx"]],
  ["first-page.ts", ["features/subscriptions/page.tsx"]],
  ["application.tsx", ["routeTree.gen.ts", "design/notice.tsx"]],
  ["routeTree.gen.ts", ["routes/_shell/console/audit.tsx", "routes/sign-in.tsx"]],
  ["routes/sign-in.tsx", []],
  ["routes/_shell/admin/subscriptions.tsx", ["features/subscriptions/page.tsx"]],
  ["routes/_shell/partner/requests.tsx", ["design/due.tsx"]],
  ["routes/_shell/console/audit.tsx", ["features/audit/page.tsx"]],
  ["features/subscriptions/page.tsx", ["features/subscriptions/dialog.tsx", "design/notice.tsx"]],
  ["features/subscriptions/dialog.tsx", ["features/subscriptions/page.tsx"]],
  ["features/audit/page.tsx", ["design/due.tsx"]],
  ["design/due.tsx", []],
  ["design/notice.tsx", []],
]);
const files = filesOfCatalogues(graph);

test("imports are seen at the start and at a press, and packages are not ours", () => {
  const source = `import "./page.css";
import { type One, two } from "../../design/two.tsx";
import { t } from "@lingui/react/macro";
const Dialog = lazy(() => import("./dialog.tsx"));`;
  expect(importsIn("features/audit/page.tsx", source)).toEqual([
    "features/audit/page.css",
    "design/two.tsx",
    "features/audit/dialog.tsx",
  ]);
});

describe("the catalogue of a message", () => {
  test.for([
    ["what one place's pages show is that place's alone", ["features/audit/page.tsx"], ["operator-console"]],
    ["what opens at a press belongs to its page", ["features/subscriptions/dialog.tsx"], ["admin"]],
    ["what two places show is in the catalogue of each", ["design/due.tsx"], ["partner-portal", "operator-console"]],
    ["what every page can show is shared", ["design/notice.tsx", "features/audit/page.tsx"], ["shared"]],
    ["what no page shows is in none", ["features/forgotten.tsx"], []],
  ] as const)("%s", ([, sayers, expected]) => {
    expect(cataloguesOf(sayers, files)).toEqual(expected);
  });
});

describe("what the build refuses", () => {
  const held = new Map([["own", cataloguesOf(["features/audit/page.tsx"], files)]]);

  test("a page that says what only another place loads", () => {
    expect(unheldWords(new Map([["features/audit/page.tsx", new Set(["own"])]]), files, held)).toEqual([]);
    expect(unheldWords(new Map([["features/subscriptions/page.tsx", new Set(["own"])]]), files, held)).toEqual([
      "features/subscriptions/page.tsx: “own” is not in the words of admin",
    ]);
  });

  test("a message that was not extracted", () => {
    expect(unheldWords(new Map([["design/notice.tsx", new Set(["new"])]]), files, held)).toEqual([
      "design/notice.tsx: “new” is not in the words of admin",
      "design/notice.tsx: “new” is not in the words of shared",
    ]);
  });

  test("a file that the division does not know, and an import that it does not see", () => {
    expect(unheldWords(new Map([["features/other.tsx", new Set(["own"])]]), files, held)).toEqual([
      "features/other.tsx: no page is known to show it",
    ]);
    expect(
      unseenImports(graph, new Map([["features/audit/page.tsx", ["routes/_shell/admin/subscriptions.tsx"]]])),
    ).toEqual(["routes/_shell/admin/subscriptions.tsx → features/audit/page.tsx"]);
    expect(unseenImports(graph, new Map([["design/due.tsx", ["features/audit/page.tsx"]]]))).toEqual([]);
  });
});

test("a customer's page loads no words of the portal and the console", () => {
  const reached = filesOfCatalogues(readImports(join(import.meta.dirname, "..", "src")));
  for (const place of places) expect(reached.get(place)?.size, place).toBeGreaterThan(10);
  const customers = [...(reached.get("shared") ?? []), ...(reached.get("admin") ?? [])];
  const strange =
    /\/features\/(audit|corrections|customers|imports|organizations|outgoing-mail|partners|portal-home|sales)\/[^/]+\.tsx$/;
  expect(customers.filter((file) => strange.test(`/${file}`))).toEqual([]);
});
