import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, expect, test } from "vitest";
import { rowId } from "../../../../contract/ids.ts";
import type { HistoryEntry, PartnerOfRecord } from "../../../../contract/resources.ts";
import { listenAnywhere } from "../../../../test-kit/build-test-app.ts";
import { makeLocation } from "../../../../test-kit/make-partner.ts";
import { makePerson } from "../../../../test-kit/make-person.ts";
import { recordBreaches } from "../../../../test-kit/record-breaches.ts";
import { recordOf, startRecordScene, type Visitor } from "../../../../test-kit/record-scene.ts";
import { onServer } from "../../../../test-kit/run-databases.ts";

const scene = await startRecordScene();
const origin = await listenAnywhere(scene.server);
afterAll(() => scene.server.close());
const { owner } = scene.database;

/** Six persons of one organization and five partners, of whom each may name each. */
async function makeCrowd() {
  const cast = await scene.make();
  const people: { id: string; visitor: Visitor }[] = [];
  for (let number = 0; number < 6; number += 1) {
    const role = number % 2 ? "billing-admin" : "global-admin";
    const person = await makePerson(owner, { ...cast.organization, kind: "customer" }, { role, name: `P${number}` });
    people.push({ id: person.id, visitor: await scene.visit(person) });
  }
  const authorizations = [{ serviceId: cast.service.id }];
  const more = await Promise.all([1, 2, 3].map(() => makeLocation(owner, { authorizations })));
  return { ...cast, people, partners: [cast.kowal, cast.other, ...more] };
}

const pick = <Item>(items: readonly Item[], number: number) => items[number % items.length] as Item;

test("200 namings at once leave one partner of record and a history without gap or overlap, each with its audit entry", {
  timeout: 60_000,
}, async () => {
  const { subscription, people, partners, anna } = await makeCrowd();
  const name = async (number: number) => {
    const { visitor, id: personId } = pick(people, number * 7 + 3);
    const { partnerId } = pick(partners, number);
    const send = () =>
      fetch(`${origin}${recordOf(subscription)}`, {
        method: "PUT",
        headers: {
          cookie: visitor.cookie,
          "content-type": "application/json",
          "sec-fetch-site": "same-origin",
          "idempotency-key": `naming-${number}`,
        },
        body: JSON.stringify({ partnerId }),
      });
    // Every fourth is sent twice at once and every tenth again later, as by somebody who saw no answer.
    const answers = await Promise.all(number % 4 === 0 ? [send(), send()] : [send()]);
    if (number % 10 === 0) answers.push(await sleep(number).then(send));
    const bodies = await Promise.all(answers.map((answer) => answer.text()));
    expect([...new Set(answers.map((answer) => answer.status))]).toEqual([200]);
    expect(new Set(bodies).size).toBe(1);
    expect(answers.filter((answer) => !answer.headers.get("idempotent-replayed"))).toHaveLength(1);
    return { personId, partnerId, answer: JSON.parse(bodies[0] ?? "") as PartnerOfRecord };
  };
  const acknowledged = await Promise.all(Array.from({ length: 200 }, (_, number) => name(number)));

  const { rows: present } = await owner.query(
    "select id from partner_of_record where subscription_id = $1 and superseded_at is null and ends_at is null",
    [subscription.id],
  );
  expect(present).toHaveLength(1);

  const items: HistoryEntry[] = [];
  for (let query: Record<string, string> | null = { limit: "50" }; query; ) {
    const page: { items: HistoryEntry[]; nextCursor: string | null } = (await anna.history(subscription, query)).json();
    items.push(...page.items);
    query = page.nextCursor === null ? null : { limit: "50", cursor: page.nextCursor };
  }
  expect(items.map(({ until }) => until)).toEqual([null, ...items.slice(0, -1).map(({ from }) => from)]);
  expect(new Set(items.map(({ from }) => from)).size).toBe(items.length);
  // A change is a change: nobody follows upon itself.
  items.slice(1).forEach((item, index) => {
    expect(item.partner.partnerId).not.toBe(items[index]?.partner.partnerId);
    expect(item.endReason).toBe("changed");
  });

  // Each one was told of a version that is in the record, with the audit entry of its naming.
  const { rows: namings } = await owner.query<{ id: string; number: string; after: string; person: string }>(
    `select r.id, p.partner_number as number, e.after ->> 'partnerId' as after, e.actor_person_id as person
     from partner_of_record r join partner p on p.id = r.partner_id
     join audit_event e on e.organization_id = r.organization_id and e.id = r.named_event_id
     where r.subscription_id = $1`,
    [subscription.id],
  );
  const namingOf = new Map(namings.map((naming) => [naming.id, naming]));
  const own = new Set<string>();
  for (const { answer, partnerId, personId } of acknowledged) {
    const naming = namingOf.get(rowId("partnerOfRecord", answer.id) ?? "");
    expect(naming).toMatchObject({ number: partnerId, after: partnerId });
    if (naming?.person === personId) own.add(answer.id);
  }
  expect(own.size).toBe(items.length);
  expect(await recordBreaches(owner, subscription)).toEqual([]);
});

test("namings, changes and removals of many subscriptions at once do not disturb each other", async () => {
  const { subscription, second, people, partners } = await makeCrowd();
  const answers = await Promise.all(
    Array.from({ length: 120 }, (_, number) => {
      const { visitor } = pick(people, number);
      const about = number % 2 ? subscription : second;
      return number % 5 === 4 ? visitor.remove(about) : visitor.put(about, pick(partners, number).partnerId);
    }),
  );
  expect(new Set(answers.map((answer) => answer.statusCode))).toEqual(new Set([200, 204]));
  for (const about of [subscription, second]) expect(await recordBreaches(owner, about)).toEqual([]);
});

test("of namings at once that all have seen the same state, one is done and the others are told what is there now", async () => {
  const { subscription, people, partners, anna } = await makeCrowd();
  const seen = (await anna.record(subscription)).headers.etag as string;
  const answers = await Promise.all(
    people.map(({ visitor }, number) =>
      visitor.put(subscription, pick(partners, number).partnerId, { "if-match": seen }),
    ),
  );
  const done = answers.filter((answer) => answer.statusCode === 200);
  expect(done).toHaveLength(1);
  for (const refused of answers.filter((answer) => answer !== done[0])) {
    expect(refused.json()).toMatchObject({ status: 412, current: { id: done[0]?.json().id } });
  }
  expect((await anna.history(subscription)).json().items).toHaveLength(1);
});

test("a naming and the subscription's end at once leave no partner on what has ended", async () => {
  const crowd = await makeCrowd();
  const { subscription, second, people, partners, operator } = crowd;
  for (const about of [subscription, second]) {
    const namings = people.map(({ visitor }, number) => visitor.put(about, pick(partners, number).partnerId));
    const [moved, ...named] = await Promise.all([operator.move(about, "cancelled"), ...namings]);
    expect(moved?.statusCode).toBe(200);
    for (const answer of named) expect([200, 409]).toContain(answer.statusCode);
    expect(await recordBreaches(owner, about)).toEqual([]);
    expect(await crowd.anna.partnerOf(about)).toBe(null);
  }
});

test("a database whose transactions are serializable unless told otherwise makes nobody's naming fail", async () => {
  const { rows } = await owner.query<{ name: string }>("select current_database() as name");
  const set = `alter database ${rows[0]?.name} set default_transaction_isolation`;
  const reconnect = `select pg_terminate_backend(pid) from pg_stat_activity
    where datname = '${rows[0]?.name}' and pid <> pg_backend_pid()`;
  const { subscription, people, partners } = await makeCrowd();
  await onServer(scene.database.connection, `${set} = 'serializable'`, reconnect);
  try {
    await sleep(100);
    const answers = await Promise.all(
      Array.from({ length: 60 }, (_, number) =>
        pick(people, number).visitor.put(subscription, pick(partners, number).partnerId),
      ),
    );
    expect(new Set(answers.map((answer) => answer.statusCode))).toEqual(new Set([200]));
    expect(await recordBreaches(owner, subscription)).toEqual([]);
  } finally {
    await onServer(scene.database.connection, `${set} = default`);
  }
});
