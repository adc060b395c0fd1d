import { afterAll, expect, test } from "vitest";
import { publicId } from "../../../../contract/ids.ts";
import { makeOrganization } from "../../../../test-kit/make-organization.ts";
import { makeOutgoingMail } from "../../../../test-kit/make-outgoing-mail.ts";
import { makePerson } from "../../../../test-kit/make-person.ts";
import { signIn, useTestApp } from "../../../../test-kit/server.ts";
import { useTestDatabase } from "../../../../test-kit/test-database.ts";
import type { HandOver } from "../../platform/mail/hand-over.ts";
import { sendMail } from "./send-mail.ts";

const database = await useTestDatabase();
const { owner } = database;
const server = await useTestApp(database, { validateResponses: true, sendsMail: true });
const withoutMail = await useTestApp(database, { validateResponses: true });
const customer = await makeOrganization(owner, { name: "Zielona Farma" });
const person = await makePerson(owner, customer, { name: "Anna Zielińska", email: "anna@zielonafarma.example" });
const vendor = await makeOrganization(owner, { kind: "vendor", name: "Baltic Cloud" });
const cookie = await signIn(server, await makePerson(owner, vendor));
afterAll(() => database.clock.release());

async function ask(method: "GET" | "POST", path: string, { language = "en", to = server } = {}) {
  const headers = { cookie, "sec-fetch-site": "same-origin", "accept-language": language };
  const answer = await to.inject({ method, url: `/api/v1/outgoing-mail${path}`, headers });
  return { status: answer.statusCode, body: answer.json() };
}

async function make(state: "waiting" | "sent" | "kept" | "failed", subject = "Hello") {
  const id = await makeOutgoingMail(owner, person, { state, subject });
  return { key: { organizationId: customer.id, mailId: id }, path: `/${publicId("outgoingMail", id)}`, id };
}

const accepting: HandOver = () => Promise.resolve({ outcome: "accepted", said: "250 Taken" });
const refusing: HandOver = () => Promise.resolve({ outcome: "refused", said: "550 No such mailbox" });

test("the list narrows to a state and to a word of the address, the name, the subject or the organization", async () => {
  for (const state of ["waiting", "sent", "kept", "failed"] as const) {
    await make(state, `100% of ${state}`);
    const { items } = (await ask("GET", `?state=${state}`)).body;
    expect(items.length).toBeGreaterThan(0);
    expect(new Set(items.map((one: { state: string }) => one.state))).toEqual(new Set([state]));
  }
  for (const word of ["ZIELONAFARMA.example", "anna ziel", "of kept", "Zielona Farma", "100%"]) {
    expect((await ask("GET", `?q=${encodeURIComponent(word)}`)).body.items.length, word).toBeGreaterThan(0);
  }
  for (const word of ["nobody", "100_", "\\"]) {
    expect((await ask("GET", `?q=${encodeURIComponent(word)}`)).body.items, word).toEqual([]);
  }
});

test("a mail that failed or was kept is sent again, with what happened before it, and that is in the audit", async () => {
  for (const state of ["failed", "kept"] as const) {
    const { key, path, id } = await make(state);
    const before = (await ask("GET", path)).body;
    expect(before.actions).toEqual({ sendAgain: { allowed: true } });
    const again = await ask("POST", `${path}/tries`);
    expect([again.status, again.body.state]).toEqual([201, "waiting"]);
    expect(again.body.messageId).toBe(before.messageId);
    await sendMail(database.app, accepting, key);
    const { body } = await ask("GET", path);
    expect(body).toMatchObject({
      state: "sent",
      tries: 1,
      lastError: null,
      history: [{ outcome: "accepted", said: "250 Taken" }],
    });
    const { rows } = await owner.query("select act, actor_kind, before, after from audit_event where subject_id = $1", [
      id,
    ]);
    expect(rows).toEqual([
      { act: "mail-sent-again", actor_kind: "operator", before: { state }, after: { state: "waiting" } },
    ]);
  }
});

test("what was sent, waits, or has nobody to go to any more is not sent again, and says why in both languages", async () => {
  const sent = await make("sent");
  const waiting = await make("waiting");
  const erased = await make("failed");
  await owner.query("update outgoing_mail set to_address = null, to_name = null where id = $1", [erased.id]);
  for (const [mail, code] of [
    [sent, "mail-sent"],
    [waiting, "mail-waiting"],
    [erased, "mail-without-recipient"],
  ] as const) {
    const refused = await ask("POST", `${mail.path}/tries`);
    expect([refused.status, refused.body.code]).toEqual([409, code]);
    for (const language of ["en", "pl"]) {
      const { sendAgain } = (await ask("GET", mail.path, { language })).body.actions;
      expect(sendAgain).toMatchObject({ allowed: false, reason: code });
      const said = await ask("POST", `${mail.path}/tries`, { language });
      expect(said.body.detail).toBe(sendAgain.sentence);
    }
  }
});

test("without a mail server nothing is sent again, and the mail stays kept", async () => {
  const { path } = await make("kept");
  const { sendAgain } = (await ask("GET", path, { to: withoutMail })).body.actions;
  expect(sendAgain).toMatchObject({
    allowed: false,
    reason: "mail-not-set-up",
    sentence: expect.stringContaining("SMTP_URL"),
  });
  expect((await ask("POST", `${path}/tries`, { to: withoutMail })).body.code).toBe("mail-not-set-up");
  expect((await ask("GET", path)).body.state).toBe("kept");
});

test("two operators who send it again at once make one try", async () => {
  const { path, id } = await make("failed");
  const answers = await Promise.all(Array.from({ length: 6 }, () => ask("POST", `${path}/tries`)));
  expect(answers.map(({ status }) => status).sort()).toEqual([201, 409, 409, 409, 409, 409]);
  const { rows } = await owner.query("select key from graphile_worker.jobs where key = $1", [`mail:${id}`]);
  expect(rows).toHaveLength(1);
});

test("sent again and refused again, it has both tries, the latest first", async () => {
  const { key, path } = await make("kept");
  for (const time of [1, 2]) {
    await ask("POST", `${path}/tries`);
    await sendMail(database.app, refusing, key);
    expect((await ask("GET", path)).body).toMatchObject({
      state: "failed",
      tries: time,
      lastError: "550 No such mailbox",
    });
  }
  const { history } = (await ask("GET", path)).body;
  expect(history.map(({ number }: { number: number }) => number)).toEqual([2, 1]);
});

test("what is no mail is not found", async () => {
  for (const path of ["/eml_nonsense", `/${publicId("outgoingMail", "01890000-0000-7000-8000-000000000000")}`]) {
    expect((await ask("GET", path)).status).toBe(404);
    expect((await ask("POST", `${path}/tries`)).status).toBe(404);
  }
});
