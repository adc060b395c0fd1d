import { beforeEach, describe, expect, test } from "vitest";
import { publicId } from "../../../../contract/ids.ts";
import { makeNotice } from "../../../../test-kit/make-notice.ts";
import { type MadeOrganization, makeOrganization } from "../../../../test-kit/make-organization.ts";
import { type MadePerson, makePerson } from "../../../../test-kit/make-person.ts";
import { signIn, useTestApp } from "../../../../test-kit/server.ts";
import { useTestDatabase } from "../../../../test-kit/test-database.ts";
import { clearOldNotices } from "./clear-old-notices.ts";

const database = await useTestDatabase();
const { owner } = database;
const server = await useTestApp(database, { validateResponses: true });

let company: MadeOrganization;
let anna: MadePerson;
beforeEach(async () => {
  company = await makeOrganization(owner);
  anna = await makePerson(owner, company, { role: "global-admin" });
});

async function asking(person: MadePerson) {
  const headers = { cookie: await signIn(server, person), "sec-fetch-site": "same-origin", "accept-language": "en" };
  return (method: "GET" | "PUT" | "DELETE", url: string, payload?: object) =>
    server.inject({ method, url: `/api/v1${url}`, headers, ...(payload ? { payload } : {}) });
}

const noon = new Date("2026-03-03T12:00:00Z");
const later = (minutes: number) => new Date(noon.getTime() + minutes * 60_000);
const shown = (id: string) => publicId("notice", id);

describe("what a person was told", () => {
  test("is listed for that person alone, the latest first, in the reader's words, with the page it leads to", async () => {
    const bartek = await makePerson(owner, company, { role: "billing-admin" });
    await makeNotice(owner, bartek, { toldAt: noon });
    const first = await makeNotice(owner, anna, { toldAt: noon });
    const second = await makeNotice(owner, anna, {
      kind: "removal-asked",
      topic: "resellers",
      about: { partner: "Chmura Plus", day: "2026-03-13" },
      path: "/admin/removal-requests/rmr_1",
      toldAt: later(1),
    });
    const ask = await asking(anna);
    const { items, unread } = (await ask("GET", "/notices")).json();
    expect(unread).toBe(2);
    expect(items).toEqual([
      {
        id: shown(second),
        topic: "resellers",
        kind: "removal-asked",
        at: later(1).toISOString(),
        title: "Chmura Plus was asked to remove the relationship",
        text: "Your organization asked the reseller. It has to answer by 13 March 2026.",
        path: "/admin/removal-requests/rmr_1",
        readAt: null,
      },
      expect.objectContaining({ id: shown(first), title: "Baltic Mail Standard: partner of record named" }),
    ]);
    const polish = await server.inject({
      url: "/api/v1/notices",
      headers: { cookie: await signIn(server, anna), "accept-language": "pl" },
    });
    expect(polish.json().items[0].text).toContain("Termin odpowiedzi: 13 marca 2026");
  });

  test("is narrowed to what is unread and to a topic, page by page, and the count stays that of all", async () => {
    const ask = await asking(anna);
    for (let index = 0; index < 5; index += 1) {
      await makeNotice(owner, anna, { toldAt: later(index), ...(index < 2 ? { readAt: later(9) } : {}) });
    }
    await makeNotice(owner, anna, { topic: "orders", toldAt: noon });
    const unread = (await ask("GET", "/notices?read=no&topic=partners-of-record&limit=2")).json();
    expect(unread.items).toHaveLength(2);
    expect(unread.unread).toBe(4);
    const rest = await ask("GET", `/notices?read=no&topic=partners-of-record&limit=2&cursor=${unread.nextCursor}`);
    expect(rest.json()).toMatchObject({ items: [{ at: later(2).toISOString() }], nextCursor: null });
    expect((await ask("GET", "/notices?read=yes")).json().items).toHaveLength(2);
  });

  test("is gone with the person that is erased", async () => {
    await makeNotice(owner, anna);
    await (await asking(anna))("PUT", "/notice-preferences/orders", { inProduct: false, byMail: false });
    await owner.query("update person set name = null, email = null, erased_at = now() where id = $1", [anna.id]);
    for (const table of ["notice", "notice_preference"]) {
      expect((await owner.query(`select from ${table} where person_id = $1`, [anna.id])).rowCount).toBe(0);
    }
  });

  test("is cleared a year later, and not before", async () => {
    const { rows } = await owner.query("select current_instant() as now");
    const ago = (days: number) => new Date(rows[0].now.getTime() - days * 86_400_000);
    const young = await makeNotice(owner, anna, { toldAt: ago(360) });
    await makeNotice(owner, anna, { toldAt: ago(367) });
    await clearOldNotices(owner);
    expect((await owner.query("select id from notice where person_id = $1", [anna.id])).rows).toEqual([{ id: young }]);
  });
});

describe("reading", () => {
  test("one is marked, and unmarked; a repeat keeps the first instant", async () => {
    const ask = await asking(anna);
    const id = shown(await makeNotice(owner, anna));
    const readAt = async () => (await ask("GET", "/notices")).json().items[0].readAt;
    expect((await ask("PUT", `/notices/${id}/reading`)).statusCode).toBe(204);
    const first = await readAt();
    expect(first).not.toBeNull();
    await ask("PUT", `/notices/${id}/reading`);
    expect(await readAt()).toBe(first);
    expect((await ask("DELETE", `/notices/${id}/reading`)).statusCode).toBe(204);
    expect(await readAt()).toBeNull();
    expect((await ask("GET", "/notices")).json().unread).toBe(1);
  });

  test("all that was seen is marked; what came meanwhile stays unread", async () => {
    const ask = await asking(anna);
    await makeNotice(owner, anna, { toldAt: noon });
    const seen = await makeNotice(owner, anna, { toldAt: later(1) });
    const unseen = await makeNotice(owner, anna, { toldAt: later(2) });
    expect((await ask("PUT", "/notices/reading", { upTo: shown(seen) })).statusCode).toBe(204);
    const { items, unread } = (await ask("GET", "/notices?read=no")).json();
    expect([unread, items[0].id]).toEqual([1, shown(unseen)]);
  });

  test("a colleague's notice is not found, and stays unread", async () => {
    const bartek = await makePerson(owner, company, { role: "billing-admin" });
    const id = shown(await makeNotice(owner, anna));
    const ask = await asking(bartek);
    for (const [method, url, body] of [
      ["PUT", `/notices/${id}/reading`, undefined],
      ["DELETE", `/notices/${id}/reading`, undefined],
      ["PUT", "/notices/reading", { upTo: id }],
    ] as const) {
      expect((await ask(method, url, body)).json().code).toBe("not-found");
    }
    expect((await (await asking(anna))("GET", "/notices")).json().unread).toBe(1);
  });
});

describe("how somebody wants to be told", () => {
  const byTopic = (answer: { json(): { items: { topic: string; inProduct: boolean; byMail: boolean }[] } }) =>
    Object.fromEntries(
      answer
        .json()
        .items.map(({ topic, inProduct, byMail }) => [topic, `${inProduct ? "here" : ""}${byMail ? "+mail" : ""}`]),
    );

  test("is at first what is usual for the role", async () => {
    const reader = await makePerson(owner, company, { role: "reader" });
    const agent = await makePerson(owner, await makeOrganization(owner, { kind: "partner" }), { role: "agent" });
    const usual = async (person: MadePerson) => byTopic(await (await asking(person))("GET", "/notice-preferences"));
    expect(await usual(anna)).toEqual({
      "partners-of-record": "here+mail",
      resellers: "here+mail",
      orders: "here+mail",
      subscriptions: "here+mail",
    });
    expect(await usual(reader)).toMatchObject({ orders: "here" });
    expect(await usual(agent)).toEqual({
      "partners-of-record": "here",
      resellers: "here",
      orders: "here",
      messages: "here",
    });
  });

  test("is chosen for each topic, and again", async () => {
    const ask = await asking(anna);
    await ask("PUT", "/notice-preferences/orders", { inProduct: true, byMail: false });
    const twice = await ask("PUT", "/notice-preferences/orders", { inProduct: false, byMail: true });
    expect(byTopic(twice)).toMatchObject({ orders: "+mail", resellers: "here+mail" });
    expect(byTopic(await ask("GET", "/notice-preferences"))).toMatchObject({ orders: "+mail" });
  });

  test("of a topic of another side, or of none, is not found", async () => {
    const ask = await asking(anna);
    for (const topic of ["messages", "removal-cases", "weather"]) {
      const answer = await ask("PUT", `/notice-preferences/${topic}`, { inProduct: true, byMail: true });
      expect(answer.json().code).toBe("not-found");
    }
  });
});
