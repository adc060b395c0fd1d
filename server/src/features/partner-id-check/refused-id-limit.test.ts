import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { CheckOutcome } from "../../../../domain/eligibility.ts";
import { startRecordScene } from "../../../../test-kit/record-scene.ts";

const scene = await startRecordScene();

// The limit counts by the process's own clock.
beforeEach(() => {
  vi.useFakeTimers({ toFake: ["Date", "setTimeout", "clearTimeout"], shouldAdvanceTime: true });
});
afterEach(() => {
  vi.useRealTimers();
});

const unknown = "999999999999";
const codes = (answers: { json: () => { code?: string; outcome?: string } }[]) =>
  answers.map((answer) => answer.json().code ?? answer.json().outcome);
const count = (all: unknown[], wanted: string) => all.filter((one) => one === wanted).length;

test("thirty refused IDs a minute are answered, checked or named, and then a person waits", async () => {
  const { subscription, second, kowal, anna, reader } = await scene.make();
  for (let number = 0; number < 15; number += 1) {
    expect((await anna.check(subscription, unknown)).json()).toMatchObject({ outcome: "unknown-partner-id" });
    expect((await anna.put(second, unknown)).json()).toMatchObject({ status: 422, code: "unknown-partner-id" });
  }
  const before = await scene.counts();
  const waits = [await anna.check(subscription, unknown), await anna.put(second, kowal.partnerId)];
  for (const answer of waits) {
    expect(answer.statusCode).toBe(429);
    const seconds = Number(answer.headers["retry-after"]);
    expect(seconds).toBeGreaterThan(0);
    expect(seconds).toBeLessThanOrEqual(60);
    expect(answer.json()).toMatchObject({
      code: "too-many-refused-ids",
      detail: `Ask the partner for its ID, wait ${seconds} seconds and try again.`,
    });
  }
  expect(await scene.counts()).toEqual(before);
  // It is this person's limit and nobody else's, and reading goes on.
  expect((await reader.check(subscription, unknown)).statusCode).toBe(200);
  expect((await anna.record(subscription)).statusCode).toBe(200);
  expect((await anna.remove(subscription)).statusCode).toBe(204);
});

test("the limit lets go after a minute", async () => {
  const { subscription, kowal, anna } = await scene.make();
  for (let number = 0; number < 30; number += 1) await anna.check(subscription, unknown);
  const waits = await anna.put(subscription, kowal.partnerId);
  expect(waits.statusCode).toBe(429);
  await vi.advanceTimersByTimeAsync(Number(waits.headers["retry-after"]) * 1000 + 10);
  expect((await anna.put(subscription, kowal.partnerId)).statusCode).toBe(200);
});

test("a hundred refused IDs sent at once are no way around it, not for IDs that exist either", async () => {
  const { subscription, kowal, anna } = await scene.make();
  const checks = await Promise.all(Array.from({ length: 100 }, () => anna.check(subscription, unknown)));
  expect(count(codes(checks), "unknown-partner-id")).toBe(30);
  expect(count(codes(checks), "too-many-refused-ids")).toBe(70);

  const more = await scene.make();
  const mixed = await Promise.all(
    Array.from({ length: 200 }, (_, number) =>
      more.anna.check(more.subscription, number % 2 ? unknown : more.kowal.partnerId),
    ),
  );
  expect(count(codes(mixed), "unknown-partner-id")).toBe(30);
  // Those that were asked before the limit was reached.
  expect(count(codes(mixed), "eligible")).toBeLessThan(70);

  const third = await scene.make();
  const namings = await Promise.all(Array.from({ length: 100 }, () => third.anna.put(third.subscription, unknown)));
  expect(count(codes(namings), "unknown-partner-id")).toBe(30);
  expect((await anna.check(subscription, kowal.partnerId)).statusCode).toBe(429);
});

test("what succeeds does not count, nor does what says nothing about the register", async () => {
  const { subscription, sold, ended, kowal, other, anna, reader } = await scene.make();
  const told: CheckOutcome["outcome"][] = [];
  for (let number = 0; number < 12; number += 1) {
    const answers = await Promise.all([
      anna.check(subscription, kowal.partnerId),
      anna.check(subscription, "Kowal"),
      anna.check(sold, unknown),
      anna.check(ended, unknown),
      reader.check(subscription, unknown),
    ]);
    told.push(...answers.map((answer) => answer.json().outcome));
    expect((await anna.put(subscription, number % 2 ? kowal.partnerId : other.partnerId)).statusCode).toBe(200);
    expect((await anna.put(subscription, "12")).statusCode).toBe(422);
  }
  expect(new Set(told)).toEqual(
    new Set(["eligible", "already-of-record", "malformed-partner-id", "subscription-not-open"]),
  );
  expect((await anna.check(subscription, unknown)).json()).toMatchObject({ outcome: "unknown-partner-id" });
});
