import { sql } from "kysely";
import { v7 } from "uuid";
import { beforeAll, describe, expect, test } from "vitest";
import { insertRows } from "../../../../database/insert-rows.ts";
import { openConsole } from "../../../../test-kit/console-scene.ts";
import { makeOrganization } from "../../../../test-kit/make-organization.ts";
import { makeOutgoingMail } from "../../../../test-kit/make-outgoing-mail.ts";
import { makeHeadquarters, makeLocation } from "../../../../test-kit/make-partner.ts";
import { makePartnerOfRecord } from "../../../../test-kit/make-partner-company.ts";
import { makePerson } from "../../../../test-kit/make-person.ts";
import { makeService } from "../../../../test-kit/make-service.ts";
import { makeSubscription } from "../../../../test-kit/make-subscription.ts";
import { query } from "../../platform/database/query.ts";
import { read } from "../../platform/database/transaction.ts";

// A search looks at the next ones first and asks an index where these hold too few. One at a time, every page but the last ones is
// found in the first way, and all at once everything in the second: whoever pages must not see the difference.

const { database, owner, ask } = await openConsole();
const names = ["Łąka Alfa", "Łąka Beta", "Inna", "Łąka Gamma", "Łąka_Delta"];

beforeAll(async () => {
  const [service, other] = [await makeService(owner, "Poczta"), await makeService(owner, "Biuro")];
  const headquarters = await makeHeadquarters(owner, { name: "Wierzba Group" });
  const partner = await makeLocation(owner, { name: "Wierzba Łódź", headquarters, partnerId: "77001234" });
  for (const [place, name] of names.entries()) {
    const organization = await makeOrganization(owner, { name });
    const person = await makePerson(owner, organization, {
      name: "Ewa Łęcka",
      email: `ewa${place}@biuro-${place}.example`,
    });
    await makeOutgoingMail(owner, person, { state: place % 2 === 0 ? "failed" : "kept", subject: `Zażółć ${place}` });
    for (const sold of [service, other, service]) {
      const subscription = await makeSubscription(owner, organization, sold);
      if (sold === other) await makePartnerOfRecord(owner, subscription, partner);
    }
    const order = { organization_id: organization.id, created_by: person.id };
    await insertRows(owner, "order", [
      { ...order, id: v7(), state: "draft" },
      { ...order, id: v7(), state: "discarded" },
    ]);
    const event = { organization_id: organization.id, subject_type: "organization", subject_id: organization.id };
    const act = place % 2 === 0 ? "organization-added" : "organization-changed";
    await insertRows(owner, "audit_event", [
      { ...event, id: v7(), occurred_at: new Date(2026, 1, 1 + place), act, actor_kind: "job", through: "job" },
    ]);
  }
});

interface Page {
  readonly items: { readonly id: string }[];
  readonly nextCursor: string | null;
}

const searches = [
  ["/organizations?q=LAKA", 4],
  ["/organizations?q=LAKA&sort=-createdAt", 4],
  ["/organizations?q=%C5%82a&country=PL&sort=-name", 4],
  ["/organizations?q=a_d", 1],
  ["/organizations?q=BIURO-", 5],
  ["/organizations?q=ewa3@biuro", 1],
  ["/organizations?q=a%25", 0],
  ["/organizations?kind=customer&sort=-createdAt", 5],
  ["/orders?q=laka", 8],
  ["/orders?q=laka&state=draft", 4],
  ["/orders?q=%C5%81%C4%84", 8],
  ["/orders?q=123456789012345678901234", 0],
  ["/outgoing-mail?q=zazolc", 5],
  ["/outgoing-mail?q=ewa&state=kept", 2],
  ["/outgoing-mail?q=laka", 4],
  ["/outgoing-mail?q=100_", 0],
  ["/subscriptions", 15],
  ["/subscriptions?sort=-name", 15],
  ["/subscriptions?q=poczta", 10],
  ["/subscriptions?q=biuro basic&sort=-name", 5],
  ["/subscriptions?q=laka", 12],
  ["/subscriptions?q=wierzba lodz&partner=named", 5],
  ["/subscriptions?q=7001234&sort=-name", 5],
  ["/subscriptions?q=wierzba&partner=none", 0],
  ["/subscriptions?partner=none&state=active", 10],
  ["/audit-events?act=organization-added", 3],
  ["/audit-events?act=organization-added&actor=job", 3],
  ["/audit-events?act=organization-changed&until=2026-02-03T00:00:00.000Z", 1],
  ["/audit-events?act=organization-added&actor=partner", 0],
] as const;

describe("page by page is what all at once is", () => {
  test.for(searches)("%s", async ([path, count]) => {
    const more = (rest: string) => `${path}${path.includes("?") ? "&" : "?"}${rest}`;
    const whole: Page = (await ask("GET", more("limit=200"))).body;
    expect(whole.items).toHaveLength(count);
    const found: Page["items"] = [];
    for (let cursor: string | null = ""; cursor !== null; ) {
      const page: Page = (await ask("GET", more(`limit=1${cursor && `&cursor=${cursor}`}`))).body;
      found.push(...page.items);
      cursor = page.nextCursor;
    }
    expect(found).toEqual(whole.items);
  });
});

test("what people did is found by who did it, whatever it was, and in no other order than the whole trail", async () => {
  const all = (await ask("GET", "/audit-events?limit=200")).body.items as { id: string; actor: { kind: string } }[];
  for (const kind of ["job", "operator", "customer"]) {
    const { body } = await ask("GET", `/audit-events?limit=200&actor=${kind}`);
    expect(body.items, kind).toEqual(all.filter(({ actor }) => actor.kind === kind));
  }
});

test("what looks in front of the wall answers operators alone", async () => {
  const [row] = (await owner.query("select id from organization where name = 'Inna'")).rows;
  const looks = [
    sql`select * from organizations_named('inna')`,
    sql`select * from organizations_of_address('ewa')`,
    sql`select * from mails_with('zazolc')`,
    sql`select * from subscriptions_concerning('inna')`,
  ];
  for (const look of looks) {
    const ask = (scope: "operator" | null) =>
      read(database.app, { organizationId: row.id, scope }, look.compile(query)).then(([rows]) => rows.length);
    expect(await ask("operator")).toBeGreaterThan(0);
    expect(await ask(null)).toBe(0);
  }
  const counts = sql<{ customers: number; by_state: object }>`select * from count_for_operators()`.compile(query);
  const [[seen]] = await read(database.app, { organizationId: row.id, scope: null }, counts);
  expect(seen).toMatchObject({ customers: 0, companies: 0, by_state: {}, resold: 0, with_partner: 0 });
});
