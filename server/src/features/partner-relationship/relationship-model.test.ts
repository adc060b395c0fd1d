import fc from "fast-check";
import { afterAll, expect, test, vi } from "vitest";
import { publicId } from "../../../../contract/ids.ts";
import { clearingProposalStates, mayMoveClearingProposal } from "../../../../domain/clearing-proposals.ts";
import { invitationStates, mayMoveInvitation } from "../../../../domain/invitation-states.ts";
import { mayMoveRemovalRequest, removalRequestStates } from "../../../../domain/removal-request-states.ts";
import { type Step, steps, stories } from "../../../../test-kit/relationship-model/commands.ts";
import { Driver, type Stage } from "../../../../test-kit/relationship-model/drive.ts";
import {
  type Command,
  type Met,
  type Model,
  meet,
  newModel,
  obstaclesIn,
  seenOf,
} from "../../../../test-kit/relationship-model/model.ts";
import { startResellerScene } from "../../../../test-kit/reseller-scene.ts";
import { renewDueSubscriptions } from "../subscription/renew-due-subscriptions.ts";

// Rule 10, whatever both sides, the operator, billing and the clock do, one after the other or at once: never two relationships at a
// time, none ended with anything in its way, nothing at the customer's cost without its acceptance, only the moves of the tables, and
// both sides see the same obstacles.
vi.setConfig({ testTimeout: 300_000 });

const scene = await startResellerScene();
const { app, owner, clock } = scene.database;
afterAll(() => clock.release());

async function passDays(days: number): Promise<void> {
  await clock.advance(days * 86_400_000);
  const onError = (error: unknown) => {
    throw error;
  };
  await renewDueSubscriptions({ pool: app, owner, onError });
  // Each bears to run twice.
  for (const task of ["expire-reseller-invitations", "escalate-removal-requests", "lapse-clearing-proposals"]) {
    await Promise.all([scene.run(task), scene.run(task)]);
  }
}

/** Which one a command means is settled before anything is sent, so that it does not hang on what another makes at the same moment. */
function settled(command: Command, model: Model): Command {
  if (!("at" in command)) return command;
  const { invitations, requests, proposals, sold } = model;
  const list = /invitation|open|decline/.test(command.kind)
    ? invitations
    : /request|promise|object|decide/.test(command.kind)
      ? requests
      : /propose|bill/.test(command.kind)
        ? sold
        : proposals;
  return { ...command, at: command.at % Math.max(list.length, 1) };
}

/** Two that make the same at once could not be told apart afterwards. */
function apart(step: Step): Step[] {
  if (step.kind === "one" || step.one.kind !== step.other.kind || !/^(sell|propose)$/.test(step.one.kind))
    return [step];
  return [step.one, step.other].map((one) => ({ kind: "one", one }));
}

interface Candidate {
  readonly next: Model;
  /** In the order in which they were sent. */
  readonly met: readonly Met[];
}

/** What the model says of each order in which the commands may have been done. */
function candidates(
  model: Model,
  wanted: readonly { readonly command: Command; readonly seen: string }[],
): Candidate[] {
  const orders =
    wanted.length === 1
      ? [[0]]
      : [
          [0, 1],
          [1, 0],
        ];
  return orders.map((order) => {
    const next = structuredClone(model);
    const met: Met[] = [];
    for (const index of order) {
      const { command, seen } = wanted[index] as (typeof wanted)[number];
      met[index] = meet(next, command, seen);
    }
    return { next, met };
  });
}

/** What the customer saw of each proposal when it was made. */
type Looks = Map<number, { readonly seen: string; readonly quote: string }>;

async function take(step: Step, model: Model, driver: Driver, looks: Looks): Promise<Model> {
  if (step.kind === "one" && step.one.kind === "days") {
    await passDays(step.one.days);
    const [{ next }] = candidates(model, [{ command: step.one, seen: "" }]) as [Candidate];
    expect(await driver.actual()).toEqual(shown(next));
    return next;
  }
  const commands = (step.kind === "one" ? [step.one] : [step.one, step.other]).map((one) => settled(one, model));
  const wanted = await Promise.all(
    commands.map(async (command) => {
      const at = command.kind === "accept" ? command.at : 0;
      const now = { seen: seenOf(model, at), quote: await driver.quoteOf(at) };
      const earlier = command.kind === "accept" && command.earlier ? looks.get(at) : undefined;
      return { command, ...(earlier ?? now) };
    }),
  );
  const possible = candidates(model, wanted);
  // There is nothing yet that it could be about.
  if (possible.some(({ met }) => met.includes(null))) return model;
  const real = await Promise.all(wanted.map(({ command, quote }) => driver.send(command, model, quote)));
  const actual = await driver.actual();
  const found = possible.find(({ next, met }) => JSON.stringify([met, shown(next)]) === JSON.stringify([real, actual]));
  if (!found) {
    const [one] = possible;
    expect({ commands, met: real, ...actual }).toEqual({ commands, met: one?.met, ...shown(one?.next ?? model) });
  }
  const next = found?.next ?? model;
  for (const at of next.proposals.keys())
    if (!looks.has(at)) looks.set(at, { seen: seenOf(next, at), quote: await driver.quoteOf(at) });
  return next;
}

/** What of the model the database holds as well. */
function shown({ invitations, relationships, requests, sold, proposals }: Model) {
  return {
    invitations: invitations.map(({ state }) => state),
    relationships: relationships.map(({ ended }) => ended),
    requests: requests.map(({ state, promised }) => [state, promised]),
    sold: sold.map(({ state, resold, autoRenew, renewsOn }) => [state, resold, autoRenew, renewsOn]),
    proposals: proposals.map(({ state }) => state),
  };
}

/** What holds whatever has happened. */
async function holds(model: Model, { anna, ola, cast }: Stage, driver: Driver): Promise<void> {
  const obstacles = obstaclesIn(model).map((index) => driver.sold[index]);
  for (const ask of [anna, ola]) {
    const ties = (await ask("GET", "/partner-relationships")).body.items;
    expect(ties.length).toBeLessThanOrEqual(1);
    const named = ties[0]?.actions.remove.obstacles?.map(({ id }: { id: string }) => id) ?? [];
    if (ties[0]) expect(named.sort()).toEqual(obstacles.map((id) => publicId("subscription", id ?? "")).sort());
  }
  const { rows: uncalled } = await owner.query(
    `select s.id from subscription s
     where s.organization_id = $1 and (s.sold_by is null or not s.auto_renew or s.ended_at is not null)
       and not exists (select from clearing_proposal p where p.subscription_id = s.id and p.state = 'accepted')
       and not exists (
         select from audit_event e where e.subject_id = s.id and e.act = 'subscription-moved'
           and e.actor_kind in ('operator', 'job'))`,
    [cast.customer.id],
  );
  expect(uncalled, "changed at the customer's cost without its word").toEqual([]);
  const { rows: charges } = await owner.query(
    `select c.id from charge c where c.organization_id = $1 and not exists (
       select from clearing_proposal p
       where p.subscription_id = c.subscription_id and p.kind = 'hand-over' and p.state = 'accepted' and c.period_starts_on >= p.paid_from)`,
    [cast.customer.id],
  );
  expect(charges, "charged for what was not handed over, or too early").toEqual([]);
}

const tables = {
  "reseller-invitation": (from: string, to: string) =>
    (["customer", "reseller", "clock"] as const).some((by) => mayMoveInvitation(from as never, to as never, by)),
  "removal-request": (from: string, to: string) =>
    (["customer", "reseller", "operator", "clock"] as const).some((by) =>
      mayMoveRemovalRequest(from as never, to as never, by),
    ),
  "clearing-proposal": (from: string, to: string) =>
    (["customer", "reseller", "clock"] as const).some((by) => mayMoveClearingProposal(from as never, to as never, by)),
} as const;

test("any sequence of moves, also of two at once, keeps the rules and meets what a plain model of them says", async () => {
  const reached = new Set<string>();
  await fc.assert(
    fc.asyncProperty(steps, async (wanted) => {
      await clock.set(new Date("2026-11-22T00:00:00.000Z"));
      const cast = await scene.make();
      const stage: Stage = {
        cast,
        service: scene.service,
        anna: await scene.byKey(cast.annaPerson),
        reader: await scene.byKey(cast.readerPerson),
        ola: await scene.byKey(cast.company.agent),
        operator: await scene.byKey(scene.operatorPerson),
      };
      const driver = new Driver(owner, stage);
      const looks: Looks = new Map();
      let model = newModel("2026-11-22");
      for (const step of wanted.flatMap(apart)) {
        model = await take(step, model, driver, looks);
        for (const { state } of model.invitations) reached.add(`invitation ${state}`);
        for (const { state } of model.requests) reached.add(`request ${state}`);
        for (const { state } of model.proposals) reached.add(`proposal ${state}`);
      }
      await holds(model, stage, driver);
      const { rows } = await owner.query(
        `select subject_type, before->>'state' as was, after->>'state' as is from audit_event
         where (organization_id = $1 or organization_id = $2) and before ? 'state' and subject_type = any($3)`,
        [cast.customer.id, cast.company.organization.id, Object.keys(tables)],
      );
      for (const { subject_type, was, is } of rows as { subject_type: keyof typeof tables; was: string; is: string }[])
        expect(tables[subject_type](was, is), `${subject_type}: ${was} → ${is}`).toBe(true);
    }),
    { numRuns: Number(process.env.RUNS ?? 25), examples: stories.map((story): [Step[]] => [story]) },
  );
  expect([...reached].sort()).toEqual(
    [
      ...invitationStates.map((state) => `invitation ${state}`),
      ...removalRequestStates.map((state) => `request ${state}`),
      ...clearingProposalStates.map((state) => `proposal ${state}`),
    ].sort(),
  );
});
