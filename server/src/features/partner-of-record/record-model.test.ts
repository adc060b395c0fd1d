import { isDeepStrictEqual } from "node:util";
import fc from "fast-check";
import { afterAll, expect, test } from "vitest";
import { makeHeadquarters, makeLocation } from "../../../../test-kit/make-partner.ts";
import { makePerson } from "../../../../test-kit/make-person.ts";
import { makeSubscription } from "../../../../test-kit/make-subscription.ts";
import { recordBreaches } from "../../../../test-kit/record-breaches.ts";
import {
  type Command,
  commands,
  instantsOf,
  requestOf,
  type Wish,
} from "../../../../test-kit/record-model/commands.ts";
import { Driver, projected, type Stage, told } from "../../../../test-kit/record-model/drive.ts";
import {
  at,
  heldAt,
  type Model,
  presentOf,
  type Register,
  step,
  versionOf,
} from "../../../../test-kit/record-model/model.ts";
import { startRecordScene } from "../../../../test-kit/record-scene.ts";

const scene = await startRecordScene();
afterAll(() => scene.server.close());
const { owner, clock } = scene.database;
const cast = await scene.make();
const organization = { ...cast.organization, kind: "customer", country: "PL" } as const;
const authorizations = [{ serviceId: cast.service.id }];
const third = await makeLocation(owner, { authorizations });
const suspended = await makeLocation(owner, { authorizations, state: "suspended" });
const head = await makeHeadquarters(owner);

// The first three may serve; the last is never sent as a correction.
const partnerIds = [cast.kowal, cast.other, third, suspended, head].map((partner) => partner.partnerId);
partnerIds.push("999999999999", "Kowal");
const register: Register = new Map([
  ...partnerIds.slice(0, 3).map((partnerId) => [partnerId, "location"] as const),
  [suspended.partnerId, "not-in-force"],
  [head.partnerId, "headquarters"],
  ["Kowal", "malformed-partner-id"],
]);

const operator = await scene.visitByKey(scene.operatorPerson);

const beginning = Date.now();

async function setStage(): Promise<Stage> {
  await clock.set(new Date(beginning));
  const subscription = await makeSubscription(owner, organization, cast.service);
  // People of their own, so that the refused IDs of one run do not make another wait.
  const people = await Promise.all([1, 2].map(() => makePerson(owner, organization)));
  const admins = await Promise.all(people.map(scene.visitByKey));
  return { subscription, admins, operator };
}

/** Runs commands on the model and on the real server, and holds one against the other after each. */
async function play(all: readonly Command[]): Promise<void> {
  const stage = await setStage();
  const driver = new Driver(stage);
  let model: Model = {
    clock: beginning,
    startsAt: Date.parse("2026-01-01T00:00:00Z"),
    state: "active",
    endedAt: null,
    namings: [],
    lastWrite: null,
    versions: 1,
    past: [],
    kept: new Map(),
  };
  for (const [number, command] of all.entries()) {
    if (command.kind === "clock") {
      model = { ...model, clock: model.clock + command.by };
      await clock.set(new Date(model.clock));
    } else if (command.kind === "pair") {
      model = await together(stage, driver, model, command.one, command.other);
    } else {
      model = await alone(driver, model, command);
    }
    await compare(stage, driver, model, number);
  }
  await comparePast(stage, model);
}

async function alone(driver: Driver, model: Model, wish: Wish): Promise<Model> {
  const request = requestOf(wish, model, partnerIds);
  const real = await driver.send(request);
  const { model: after, answer: expected } = step(model, request, register);
  if (!driver.agrees({ expected, real })) throw disagreement([{ request, expected }], [real]);
  return after;
}

/** Two at once are as one after the other, in one of the two orders. */
async function together(stage: Stage, driver: Driver, model: Model, ...wishes: [Wish, Wish]): Promise<Model> {
  const requests = wishes.map((wish) => requestOf(wish, model, partnerIds));
  const real = await Promise.all(requests.map((request) => driver.send(request)));
  const both = requests.map((request, index) => ({ request, real: real[index] as (typeof real)[number] }));
  const tried = [];
  for (const order of [both, both.toReversed()]) {
    let after = model;
    const steps = order.map((one) => {
      const { model: next, answer: expected } = step(after, one.request, register);
      after = next;
      return { ...one, expected };
    });
    if ((await isWhatHappened(stage, model, after)) && driver.agrees(...steps)) return after;
    tried.push(...steps);
  }
  throw disagreement(tried, real, await historyOf(stage));
}

/** Where the answers fit both orders, the history tells which one it was: the one now, or the one between the two. */
async function isWhatHappened(stage: Stage, before: Model, after: Model): Promise<boolean> {
  if (!isDeepStrictEqual(await historyOf(stage), told(after.namings))) return false;
  for (const past of after.past.slice(before.past.length)) {
    const held = await historyOf(stage, { knownAt: new Date(past.at).toISOString() });
    if (!isDeepStrictEqual(held, told(past.namings))) return false;
  }
  return true;
}

async function historyOf({ subscription, admins: [anna] }: Stage, query: Record<string, string> = {}) {
  const history = await anna?.history(subscription, query);
  return projected(history?.json().items);
}

function disagreement(
  tried: readonly { request: unknown; expected: unknown }[],
  real: readonly { statusCode: number; body: string }[],
  history?: unknown,
) {
  const lines = tried.map((one) => `${JSON.stringify(one.request)} expects ${JSON.stringify(one.expected)}`);
  const got = real.map(({ statusCode, body }) => `got ${statusCode} ${body}`);
  const held = history ? [`the history is ${JSON.stringify(history)}`] : [];
  return new Error(["The server does not do what the model does:", ...lines, ...got, ...held].join("\n"));
}

/** What is so now, and what is held true of one other instant. */
async function compare(stage: Stage, driver: Driver, model: Model, number: number): Promise<void> {
  const { subscription, admins } = stage;
  const [anna] = admins as [(typeof admins)[number]];
  const instants = instantsOf(model);
  const asOf = instants[(number * 13) % instants.length] as number;
  const [now, history, then, breaches] = await Promise.all([
    anna.record(subscription),
    historyOf(stage),
    anna.partnerOf(subscription, { asOf: new Date(asOf).toISOString() }),
    recordBreaches(owner, subscription),
  ]);
  expect(breaches).toEqual([]);
  expect(history).toEqual(told(model.namings));
  expect(now.json()?.partner.partnerId ?? null).toBe(presentOf(model)?.partnerId ?? null);
  expect(driver.isEtag(versionOf(model), now.headers.etag)).toBe(true);
  expect(then?.partnerId ?? null).toBe(at(model.namings, asOf)?.partnerId ?? null);
}

/** At the end of a run: every past truth still answers as it answered then, from its first instant to its last. */
async function comparePast(stage: Stage, model: Model): Promise<void> {
  const { subscription, admins } = stage;
  const [anna] = admins as [(typeof admins)[number]];
  const instants = instantsOf(model);
  const firsts = model.past.map((one) => one.at);
  const lasts = firsts.map((first) => first - 1);
  for (const [index, instant] of [...new Set([...firsts, ...lasts])].entries()) {
    const knownAt = new Date(instant).toISOString();
    const asOf = instants[(index * 7) % instants.length] as number;
    const [history, then] = await Promise.all([
      historyOf(stage, { knownAt }),
      anna.partnerOf(subscription, { knownAt, asOf: new Date(asOf).toISOString() }),
    ]);
    const held = heldAt(model, instant);
    expect(history).toEqual(told(held));
    expect(then?.partnerId ?? null).toBe(at(held, asOf)?.partnerId ?? null);
  }
}

test("whatever is named, changed, removed, corrected, repeated, stale or at once, the record is what rules 1 to 5 make of it", {
  timeout: 120_000,
}, async () => {
  await fc.assert(fc.asyncProperty(commands, play), {
    numRuns: 60,
    interruptAfterTimeLimit: 35_000,
    markInterruptAsFailure: false,
    endOnFailure: false,
  });
});
