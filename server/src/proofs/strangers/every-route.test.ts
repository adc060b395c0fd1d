import { describe, expect, test, vi } from "vitest";
import { problems } from "../../../../contract/problems.ts";
import { useTestApp } from "../../../../test-kit/server.ts";
import { useTestDatabase } from "../../../../test-kit/test-database.ts";
import { catchUpDirectory } from "../../features/partner-directory/catch-up-directory.ts";
import { type Answer, makeWorld, send } from "../make-world.ts";
import { type Operation, operationsOf } from "../operations.ts";
import { fingerprint } from "../wall/tables.ts";
import { expectations } from "./expectations.ts";
import type { Ask, Asker, Expected } from "./line.ts";
import type { Headers } from "./make-askers.ts";
import type { Victim } from "./make-victim.ts";

// Many requests in one test, on machines that do other things besides.
vi.setConfig({ testTimeout: 60_000 });

const database = await useTestDatabase();
const { owner } = database;
const server = await useTestApp(database, { validateResponses: true });
const operations = await operationsOf(server);

const world = await makeWorld(database, server);

/** A victim and everybody who asks about it. */
async function makeScene() {
  const victim = await world.victim();
  const askers = await world.askers(victim);
  return { victim, askers };
}

/** Asked about by whatever writes nothing, as each test proves: one serves all of these. */
const unchanged = await makeScene();
const dead = await world.deadWaysIn(unchanged.victim);

function said({ statusCode, body }: Answer): Expected {
  if (statusCode < 400) return String(statusCode) as Expected;
  const { code, status } = JSON.parse(body);
  expect([status, problems[code as keyof typeof problems]?.status]).toEqual([statusCode, statusCode]);
  return code;
}

function expectNothingOf({ marks }: Victim, { body, headers }: Answer, given: readonly string[] = []): void {
  const answered = given.reduce((text, mark) => text.replaceAll(mark, ""), JSON.stringify(headers) + body);
  expect(marks.filter((mark) => answered.includes(mark))).toEqual([]);
}

/** The asks of a route, and once more with a cursor that was made for the victim's admin. */
async function asksOf(operation: Operation, victim: Victim, admin: Headers): Promise<readonly Ask[]> {
  const asks = expectations[operation.name]?.asks(victim) ?? [];
  if (!operation.parameters.some(({ name }) => name === "cursor")) return asks;
  const [first = {}] = asks;
  const answer = await send(server, operation, { ...first, query: { limit: "1" } }, admin);
  // Of a list that is the operators' alone nobody else has a cursor.
  if (answer.statusCode === 403) return asks;
  const page = answer.json();
  expect(page.nextCursor, "The victim needs two rows in this list").toEqual(expect.any(String));
  return [...asks, { ...first, query: { cursor: page.nextCursor } }];
}

const ofOwnPeople: ReadonlySet<Asker> = new Set(["reader", "billing", "admin", "admin's key", "operator"]);

test("every route of the server stands in expectations.ts, and nothing else does", () => {
  const routes = operations.map(({ name }) => name);
  const unknown = routes.filter((name) => !(name in expectations));
  expect(
    unknown,
    "Add a line to expectations.ts: what is asked about the victim's data, and each asker's answer",
  ).toEqual([]);
  const gone = Object.keys(expectations).filter((name) => !routes.includes(name));
  expect(gone, "These routes are no more: take their lines out of expectations.ts").toEqual([]);
});

test("what is looked for in strangers' answers is found in the admin's", async () => {
  const { victim, askers } = unchanged;
  const { admin } = askers;
  const seen = await Promise.all(
    ["me", "sessions", "api-keys", "subscriptions", "partner-relationships", "audit-events"].map(
      async (noun) => (await server.inject({ url: `/api/v1/${noun}`, headers: admin })).body,
    ),
  );
  const unseen = seen.filter((body) => !victim.marks.some((mark) => body.includes(mark)));
  expect(unseen).toEqual([]);
});

describe.each(operations.filter(({ name }) => name in expectations))("$name", (operation) => {
  const { asks, answers, nobody, blind, keepsFromNobody, byTies, audited } = expectations[
    operation.name
  ] as NonNullable<(typeof expectations)[string]>;

  test("answers each asker what it should, and strangers nothing of the victim", async () => {
    const { victim, askers } = operation.method === "GET" ? unchanged : await makeScene();
    // After so many partners its index is brought up to date by a job, and none runs here.
    if (operation.path.includes("/directory/")) await catchUpDirectory(owner);
    const refusedFirst = (Object.entries(answers) as [Asker, Expected][]).sort(([, one], [, other]) =>
      one in problems === other in problems ? 0 : one in problems ? -1 : 1,
    );
    const before = await fingerprint(owner);
    for (const [asker, expected] of refusedFirst) {
      for (const ask of await asksOf(operation, victim, askers.admin)) {
        const answer = await send(server, operation, ask, askers[asker]);
        expect(said(answer), `${asker} asking ${JSON.stringify(ask)}: ${answer.body}`).toBe(expected);
        const given = byTies && asker === "agent" ? victim.marksOfTies : [];
        if (!ofOwnPeople.has(asker)) expectNothingOf(victim, answer, given);
      }
      const writes = !(expected in problems) && (operation.method !== "GET" || audited === true);
      if (!writes) expect(await fingerprint(owner), `${asker} may not write`).toEqual(before);
    }
  });

  test("lets no way in through that leads nowhere any more", async () => {
    const { victim } = unchanged;
    const before = await fingerprint(owner);
    for (const [way, headers] of Object.entries(dead)) {
      const looked = "authorization" in headers && !blind;
      const expected = looked ? "not-signed-in" : (nobody ?? "not-signed-in");
      for (const ask of asks(victim)) {
        const answer = await send(server, operation, ask, headers);
        expect(said(answer), `${way} asking ${JSON.stringify(ask)}`).toBe(expected);
        expectNothingOf(victim, answer);
      }
    }
    if (!keepsFromNobody) expect(await fingerprint(owner)).toEqual(before);
  });

  const refusedStrangers = (["stranger", "agent"] as const).filter((asker) => answers[asker] in problems);

  if (refusedStrangers.length === 0) return;

  test("tells of what is somebody else's just what it tells of what never was", async () => {
    const { victim, askers } = unchanged;
    for (const asker of refusedStrangers) {
      const [real = {}] = asks(victim);
      const [unreal = {}] = asks(neverWas(victim));
      const one = await send(server, operation, real, askers[asker]);
      const other = await send(server, operation, unreal, askers[asker]);
      expect({ ...one.json(), instance: null }).toEqual({ ...other.json(), instance: null });
      expect(Object.keys(one.headers).sort()).toEqual(Object.keys(other.headers).sort());
    }
  });
});

/** The same IDs with one digit changed: well formed, and nobody's. */
function neverWas(victim: Victim): Victim {
  const change = (id: string) => id.replace(/.$/, (last) => (last === "0" ? "1" : "0"));
  const { subscription, sold, relationship, adminsSession, adminsKey, adminsPerson, supportMessage, outgoingMail } =
    victim;
  return {
    ...victim,
    subscription: change(subscription),
    sold: change(sold),
    relationship: change(relationship),
    foreignRelationship: change(victim.foreignRelationship),
    openRequest: change(victim.openRequest),
    closedRequest: change(victim.closedRequest),
    openProposal: change(victim.openProposal),
    closedProposal: change(victim.closedProposal),
    openInvitation: change(victim.openInvitation),
    closedInvitation: change(victim.closedInvitation),
    invitationToken: change(victim.invitationToken),
    order: change(victim.order),
    orderItem: change(victim.orderItem),
    placedOrder: change(victim.placedOrder),
    adminsSession: change(adminsSession),
    adminsKey: change(adminsKey),
    adminsPerson: change(adminsPerson),
    supportMessage: change(supportMessage),
    outgoingMail: change(outgoingMail),
    import: change(victim.import),
    organizationId: change(victim.organizationId),
    headquarters: change(victim.headquarters),
    account: change(victim.account),
    authorization: change(victim.authorization),
    suspendedAccount: change(victim.suspendedAccount),
    suspension: change(victim.suspension),
  };
}
