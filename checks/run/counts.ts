/** What a suite did, in tests. */
export type Counts = { readonly passed: number; readonly failed: number; readonly skipped: number };

export const nothing: Counts = { passed: 0, failed: 0, skipped: 0 };

export function add(counts: readonly Counts[]): Counts {
  return counts.reduce(
    (sum, each) => ({
      passed: sum.passed + each.passed,
      failed: sum.failed + each.failed,
      skipped: sum.skipped + each.skipped,
    }),
    nothing,
  );
}

/** "3 passed, 0 failed", and the skipped ones where there are any. */
export function describe({ passed, failed, skipped }: Counts): string {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ""}`;
}

/** A suite that ended badly, or ran nothing, has failed also where no test says so. */
export function distrust(counts: Counts, status: number): { readonly counts: Counts; readonly complaint?: string } {
  const failOnce = { ...counts, failed: 1 };
  if (status !== 0 && counts.failed === 0) return { counts: failOnce, complaint: `It ended with status ${status}.` };
  if (counts.passed + counts.failed === 0) return { counts: failOnce, complaint: "It ran no test." };
  return { counts };
}
