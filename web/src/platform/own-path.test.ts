import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { ownPath } from "./own-path.ts";

beforeAll(() => {
  vi.stubGlobal("location", { origin: "https://doradca.example" });
});
// The files after this one run in the same worker.
afterAll(() => {
  vi.unstubAllGlobals();
});

test.each(["/admin", "/admin/subscriptions?partner=none", "/admin/subscriptions/sub_1#history"])(
  "after signing in a person comes back to %s",
  (path) => expect(ownPath(path)).toBe(path),
);

test.each([
  "https://elsewhere.example/admin",
  "//elsewhere.example/admin",
  "/\\elsewhere.example",
  "/\t/elsewhere.example",
  "javascript:alert(1)",
  "admin",
  "",
  undefined,
  ["/admin"],
])("signing in never leads to %j, which is not a path of this site", (address) => {
  expect(ownPath(address)).toBeNull();
});
