import { afterAll, expect, test } from "vitest";
import { publicId } from "../../../../contract/ids.ts";
import { startRecordScene } from "../../../../test-kit/record-scene.ts";

const scene = await startRecordScene();
afterAll(() => scene.server.close());

test("a subscription's ETag stays while it does, and changes with its state, its partner and its language", async () => {
  const { subscription, kowal, anna, reader, operator } = await scene.make();
  const address = `/subscriptions/${publicId("subscription", subscription.id)}`;
  const tag = async (visitor = anna, headers = {}) => (await visitor.get(address, headers)).headers.etag as string;
  const tags = [await tag()];
  expect(await tag()).toBe(tags[0]);
  await anna.put(subscription, kowal.partnerId);
  tags.push(await tag());
  await operator.move(subscription, "suspended");
  tags.push(await tag(), await tag(anna, { "accept-language": "pl" }), await tag(reader));
  await anna.remove(subscription);
  tags.push(await tag());
  // The reader's and Polish words are other answers; no two of these are equal.
  expect(new Set(tags).size).toBe(tags.length);
});

test("who has seen what is there is answered 304 and nothing more; who has not, all of it", async () => {
  const { subscription, kowal, anna, stranger } = await scene.make();
  const address = `/subscriptions/${publicId("subscription", subscription.id)}`;
  const { etag } = (await anna.get(address)).headers;
  for (const seen of [etag, `W/${etag}`, `"other", ${etag}`, "*"] as string[]) {
    const spared = await anna.get(address, { "if-none-match": seen });
    expect([spared.statusCode, spared.body, spared.headers.etag]).toEqual([304, "", etag]);
  }
  expect((await anna.get(address, { "if-none-match": '"other"' })).statusCode).toBe(200);
  await anna.put(subscription, kowal.partnerId);
  const anew = await anna.get(address, { "if-none-match": etag as string });
  expect(anew.json()).toMatchObject({ partnerOfRecord: { partner: { partnerId: kowal.partnerId } } });
  // A tag tells a stranger nothing.
  for (const seen of [etag as string, "*"]) {
    expect((await stranger.get(address, { "if-none-match": seen })).statusCode).toBe(404);
  }
});
