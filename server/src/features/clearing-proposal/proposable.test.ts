import { afterEach, expect, test } from "vitest";
import { publicId } from "../../../../contract/ids.ts";
import { clearingKinds } from "../../../../domain/clearing-proposals.ts";
import { startResellerScene, subscriptionId } from "../../../../test-kit/reseller-scene.ts";

const scene = await startResellerScene();
const { owner, clock } = scene.database;
afterEach(() => clock.release());

const allowed = { allowed: true };
const refused = (reason: string) => ({ allowed: false, reason, sentence: expect.stringMatching(/./) });

test("each obstacle says to its reseller what may be proposed and, where not, why, and the proposal answers the same", async () => {
  await clock.set(new Date("2026-11-22T10:00:00.000Z"));
  const cast = await scene.make();
  const relationship = await cast.relate();
  const open = await cast.sell();
  const notRenewed = await cast.sell();
  const unsold = await cast.sell();
  const waiting = await cast.sell();
  await cast.sell("pending");
  await owner.query("update subscription set auto_renew = false where id = $1", [notRenewed.id]);
  await owner.query("update subscription set country_of_use = 'NO' where id = $1", [unsold.id]);
  const path = `/partner-relationships/${relationship}/clearing-proposals`;
  await cast.ola("POST", path, { subscriptionId: subscriptionId(waiting), kind: "cancel-now" });
  const asked = (await cast.anna("POST", `/partner-relationships/${relationship}/removal-requests`, {})).body;

  const customer = (await cast.ola("GET", `/customers/${publicId("organization", cast.customer.id)}`)).body;
  const { obstacles } = customer.relationships[0].actions.removeRelationship;
  const [tie] = (await cast.ola("GET", "/partner-relationships")).body.items;
  expect(tie.actions.remove.obstacles).toEqual(obstacles);
  expect((await cast.ola("GET", `/removal-requests/${asked.id}`)).body.obstacles).toEqual(obstacles);
  const of = ({ id }: { readonly id: string }) =>
    obstacles.find((one: { id: string }) => one.id === publicId("subscription", id)).propose;
  expect(of(open)).toEqual({ "cancel-now": allowed, "cancel-at-term-end": allowed, "hand-over": allowed });
  expect(of(notRenewed)).toEqual({
    "cancel-now": allowed,
    "cancel-at-term-end": refused("not-renewed-anyway"),
    "hand-over": allowed,
  });
  expect(of(unsold)).toMatchObject({ "cancel-now": allowed, "hand-over": refused("plan-not-sold") });
  expect(of(waiting)["hand-over"]).toEqual(refused("proposal-waits"));

  for (const { id, propose } of obstacles) {
    for (const kind of clearingKinds.filter((one) => !propose[one].allowed)) {
      const { body } = await cast.ola("POST", path, { subscriptionId: id, kind });
      expect(body).toMatchObject({ code: propose[kind].reason, detail: propose[kind].sentence });
    }
  }
  // It is the reseller's alone.
  for (const ask of [cast.anna, await scene.operatorAgain()]) {
    const seen = (await ask("GET", `/removal-requests/${asked.id}`)).body.obstacles;
    expect(seen).toHaveLength(5);
    expect(seen.some((one: object) => "propose" in one)).toBe(false);
  }
});
