import { afterEach, expect, test } from "vitest";
import { startResellerScene, subscriptionId } from "../../../../test-kit/reseller-scene.ts";

const scene = await startResellerScene();
const { owner, clock } = scene.database;
afterEach(() => clock.release());

test("a relationship that ended names for the customer what was sold during it, also what was handed over, and nothing to the reseller", async () => {
  await clock.set(new Date("2026-11-22T10:00:00.000Z"));
  const cast = await scene.make();
  const relationship = await cast.relate();
  const [cancelled, handedOver] = [await cast.sell(), await cast.sell()];
  const proposal = await cast.ola("POST", `/partner-relationships/${relationship}/clearing-proposals`, {
    subscriptionId: subscriptionId(handedOver),
    kind: "hand-over",
  });
  const { quote } = (await cast.anna("GET", `/clearing-proposals/${proposal.body.id}`)).body;
  await cast.anna("POST", `/clearing-proposals/${proposal.body.id}/acceptance`, { quote });
  const close = ({ id }: { readonly id: string }) =>
    owner.query("update subscription set state = 'cancelled', ended_at = current_instant() where id = $1", [id]);
  await close(cancelled);
  await clock.advance(1000);
  expect((await cast.ola("DELETE", `/partner-relationships/${relationship}`)).status).toBe(204);

  // What it sells in another relationship, later, is not of this one.
  await clock.advance(1000);
  await cast.relate();
  await close(await cast.sell());
  const past = async (ask: typeof cast.anna) =>
    (await ask("GET", "/partner-relationships?time=past")).body.items.map(
      (one: { subscriptions: { id: string; state: string }[] }) =>
        one.subscriptions.map(({ id, state }) => `${id} ${state}`).sort(),
    );
  const sold = [`${subscriptionId(cancelled)} cancelled`, `${subscriptionId(handedOver)} active`].sort();
  for (const ask of [cast.anna, cast.reader, await scene.operatorAgain()]) expect(await past(ask)).toContainEqual(sold);
  expect(await past(cast.ola)).toEqual([[]]);
  expect(await past(cast.stranger)).toEqual([]);
});
