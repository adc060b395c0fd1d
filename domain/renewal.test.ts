import { expect, test } from "vitest";
import { addMonths, nextRenewal, wholeTermBefore } from "./renewal.ts";

test("a month after the 31st of January is the last day of February", () => {
  expect(addMonths("2026-01-31", 1)).toBe("2026-02-28");
  expect(addMonths("2028-01-31", 1)).toBe("2028-02-29");
  expect(addMonths("2026-11-30", 3)).toBe("2027-02-28");
});

test("a year after the 29th of February is the 28th", () => {
  expect(addMonths("2028-02-29", 12)).toBe("2029-02-28");
});

test("a subscription that began on the 31st returns to it after a shorter month", () => {
  expect(nextRenewal("2026-01-31", "monthly", "2026-02-27")).toBe("2026-02-28");
  expect(nextRenewal("2026-01-31", "monthly", "2026-02-28")).toBe("2026-03-31");
});

test("the whole term before a renewal begins where renewals are counted, also where the subscription itself began later", () => {
  expect(wholeTermBefore("2026-02-28", "2026-01-31", "monthly")).toBe("2026-01-31");
  expect(wholeTermBefore("2026-03-31", "2026-01-31", "monthly")).toBe("2026-02-28");
  expect(wholeTermBefore("2027-11-22", "2026-11-22", "yearly")).toBe("2026-11-22");
  expect(wholeTermBefore("2027-02-15", "2027-02-15", "yearly")).toBe("2026-02-15");
  expect(wholeTermBefore("2027-03-31", "2027-03-31", "monthly")).toBe("2027-02-28");
});

test("on the day of a renewal the next one is a term later", () => {
  expect(nextRenewal("2025-11-22", "yearly", "2026-11-22")).toBe("2027-11-22");
  expect(nextRenewal("2026-11-22", "yearly", "2026-11-22")).toBe("2027-11-22");
});
