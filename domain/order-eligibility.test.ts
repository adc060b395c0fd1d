import { expect, test } from "vitest";
import { orderNotOpenReason } from "./order-eligibility.ts";

test.each([
  ["draft", "global-admin", false, null],
  ["draft", "billing-admin", false, null],
  ["draft", "reader", false, "role-may-not-order"],
  ["placed", "global-admin", false, "order-placed"],
  ["discarded", "global-admin", false, "order-discarded"],
  // What a reseller wrote, its customer reads.
  ["draft", "global-admin", true, "only-its-reseller"],
  ["draft", "reader", true, "role-may-not-order"],
  ["placed", "global-admin", true, "order-placed"],
] as const)("a %s order, to a %s, a reseller's: %s → %s", (state, role, isResold, reason) => {
  expect(orderNotOpenReason(state, role, isResold)).toBe(reason);
});
