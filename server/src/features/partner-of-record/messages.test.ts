import { afterAll, expect, test } from "vitest";
import { startRecordScene } from "../../../../test-kit/record-scene.ts";

const scene = await startRecordScene();
afterAll(() => scene.server.close());
const { app, owner } = scene.database;

test("a change of the record wakes no worker, because those that notify commit one after the other", async () => {
  const { anna, subscription, kowal, other } = await scene.make();
  const listener = await owner.connect();
  const heard: (string | undefined)[] = [];
  listener.on("notification", ({ payload }) => heard.push(payload));
  await listener.query('listen "jobs:insert"');
  try {
    for (const { partnerId } of [kowal, other]) expect((await anna.put(subscription, partnerId)).statusCode).toBe(200);
    await listener.query("select 1");
    expect(heard).toEqual([]);
    // On connections of the same pool: what is to be done now is still told at once.
    await app.query("select enqueue('housekeeping', '{}', now(), null)");
    await listener.query("select 1");
    expect(heard).toHaveLength(1);
  } finally {
    await listener.query("unlisten *");
    listener.release();
  }
});
