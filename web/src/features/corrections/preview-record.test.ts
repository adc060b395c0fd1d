import { expect, test } from "vitest";
import type { HistoryEntry, PartnerSummary } from "../../../../contract/resources.ts";
import { previewRecord } from "./preview-record.ts";

const partner = (partnerId: string): PartnerSummary => ({
  id: `ptn_${partnerId}`,
  partnerId,
  name: `Partner ${partnerId}`,
  town: "Kraków",
  country: "PL",
});

const entry = (partnerId: string, from: string, until: string | null) =>
  ({ partner: partner(partnerId), from, until }) as HistoryEntry;

const first = "2026-01-01T10:00:00.000Z";
const second = "2026-03-01T10:00:00.000Z";
const third = "2026-05-01T10:00:00.000Z";
const seen = (preview: ReturnType<typeof previewRecord>) =>
  preview.map((one) => [one.partner?.partnerId ?? null, one.from, one.until, one.isNew]);

test("a correction in the middle of a period leaves a piece before and one after", () => {
  const preview = previewRecord([entry("1000123", first, null)], { partner: null, from: second, until: third });
  expect(seen(preview)).toEqual([
    ["1000123", third, null, false],
    [null, second, third, true],
    ["1000123", first, second, false],
  ]);
  expect(preview.map(({ isCut }) => isCut)).toEqual([true, false, true]);
});

test("a period that the correction covers is gone, and one that it does not touch stays as it is", () => {
  const history = [entry("1000124", second, null), entry("1000123", first, second)];
  const preview = previewRecord(history, { partner: partner("1000300"), from: second, until: null });
  expect(seen(preview)).toEqual([
    ["1000300", second, null, true],
    ["1000123", first, second, false],
  ]);
  expect(preview.some(({ isCut }) => isCut)).toBe(false);
});

test("an empty record gets what the correction says", () => {
  const preview = previewRecord([], { partner: partner("1000123"), from: first, until: second });
  expect(seen(preview)).toEqual([["1000123", first, second, true]]);
});
