import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { SignInThrottle } from "./sign-in-throttle.ts";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

async function fail(throttle: SignInThrottle, times: number, email = "anna@x.example", address = "10.0.0.1") {
  const waits: number[] = [];
  for (let attempt = 0; attempt < times; attempt += 1) waits.push(await throttle.begin(email, address));
  return waits;
}

test("five attempts cost no waiting; after them one is let through and the next has to wait", async () => {
  expect(await fail(new SignInThrottle(), 8)).toEqual([0, 0, 0, 0, 0, 0, 10, 10]);
});

test("waits double with each attempt that fails, to a quarter of an hour", async () => {
  const throttle = new SignInThrottle();
  await fail(throttle, 6);
  const waits: number[] = [];
  for (let round = 0; round < 9; round += 1) {
    const wait = await throttle.begin("anna@x.example", "10.0.0.1");
    waits.push(wait);
    await vi.advanceTimersByTimeAsync(wait * 1000 + 1);
    expect(await throttle.begin("anna@x.example", "10.0.0.1")).toBe(0);
  }
  expect(waits).toEqual([10, 20, 40, 80, 160, 320, 640, 900, 900]);
});

test("many attempts at once are counted like many one after the other", async () => {
  const throttle = new SignInThrottle();
  const waits = await Promise.all(Array.from({ length: 200 }, () => throttle.begin("anna@x.example", "10.0.0.1")));
  expect(waits.filter((wait) => wait === 0)).toHaveLength(6);
});

test("a success forgets the account's failures", async () => {
  const throttle = new SignInThrottle();
  await fail(throttle, 6);
  await throttle.succeeded("anna@x.example", "10.0.0.1");
  expect(await fail(throttle, 6)).toEqual([0, 0, 0, 0, 0, 0]);
});

test("a stranger elsewhere locks nobody out", async () => {
  const throttle = new SignInThrottle();
  await fail(throttle, 50, "anna@x.example", "203.0.113.9");
  expect(await throttle.begin("anna@x.example", "10.0.0.1")).toBe(0);
});

test("one password tried on many accounts from one address has to wait too", async () => {
  const throttle = new SignInThrottle();
  const waits: number[] = [];
  for (let person = 0; person < 60; person += 1)
    waits.push(await throttle.begin(`p${person}@x.example`, "203.0.113.9"));
  expect(waits.filter((wait) => wait === 0)).toHaveLength(41);
});
