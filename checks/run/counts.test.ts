import { expect, test } from "vitest";
import { add, distrust, describe as line } from "./counts.ts";

test("the closing line names skipped tests only where there are any", () => {
  expect(line({ passed: 3, failed: 0, skipped: 0 })).toBe("3 passed, 0 failed");
  expect(
    line(
      add([
        { passed: 3, failed: 1, skipped: 2 },
        { passed: 4, failed: 0, skipped: 0 },
      ]),
    ),
  ).toBe("7 passed, 1 failed, 2 skipped");
});

test("a suite that crashed without a failed test counts as one failure", () => {
  expect(distrust({ passed: 10, failed: 0, skipped: 0 }, 1).counts.failed).toBe(1);
  expect(distrust({ passed: 10, failed: 2, skipped: 0 }, 1).counts.failed).toBe(2);
});

test("a suite that ran nothing counts as one failure", () => {
  expect(distrust({ passed: 0, failed: 0, skipped: 5 }, 0).counts.failed).toBe(1);
});

test("a suite that ran is taken at its word", () => {
  const counts = { passed: 1, failed: 0, skipped: 1 };
  expect(distrust(counts, 0)).toEqual({ counts });
});
