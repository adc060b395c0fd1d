import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { afterAll, afterEach, beforeEach, describe, expect, test } from "vitest";
import { type MailServer, startMailServer } from "../../../../test-kit/mail-server.ts";
import { makeOrganization } from "../../../../test-kit/make-organization.ts";
import { makePerson } from "../../../../test-kit/make-person.ts";
import { useTestDatabase } from "../../../../test-kit/test-database.ts";
import { contextOf } from "../../access/actor.ts";
import { inTransaction } from "../../platform/database/transaction.ts";
import { handOverTo, type Patience } from "../../platform/mail/hand-over.ts";
import { clearOldMail } from "./clear-old-mail.ts";
import { addMail, asPerson } from "./outgoing-mail-queries.ts";
import { sendDueMail } from "./send-due-mail.ts";
import { sendMail } from "./send-mail.ts";

const database = await useTestDatabase();
const { owner, app, clock } = database;
const organization = await makeOrganization(owner);
const person = await makePerson(owner, organization, { name: "Łukasz Żółć" });
const asJob = contextOf({ kind: "job", organizationId: organization.id });
const outward = { sends: true, domain: "doradca.example" };
const from = { name: "Baltic Cloud", address: "no-reply@doradca.example" };
const patient: Patience = { connection: 10_000, silence: 10_000, whole: 15_000 };
// Where the server is told to be silent or to drip: who has to wait for it should not wait long.
const impatient: Patience = { connection: 500, silence: 300, whole: 900 };
const minute = 60_000;

let server: MailServer;
beforeEach(async () => {
  server = await startMailServer();
});
afterEach(async () => {
  await server.close();
  await clock.release();
});

let told = 0;

/** A mail that waits, or is kept where there is no server. */
async function makeMail(sends = true) {
  told += 1;
  const { id: organizationId } = organization;
  const to = asPerson({ id: person.id, name: person.name, address: person.email, language: "pl" });
  const mail = {
    organizationId,
    tells: `test ${told}`,
    kind: "test",
    to,
    subject: "Zażółć gęślą jaźń",
    text: "Treść",
    html: "<p>Treść</p>",
  };
  await inTransaction(app, asJob, (tx) => tx.commit(addMail({ ...outward, sends }, mail)));
  const { rows } = await owner.query("select id from outgoing_mail where dedupe_key like $1", [`test ${told} to %`]);
  return { organizationId, mailId: rows[0].id as string };
}

type Key = Awaited<ReturnType<typeof makeMail>>;

function attempt(key: Key, { url = server.url, patience = patient }: { url?: string; patience?: Patience } = {}) {
  return sendMail(app, handOverTo({ smtpUrl: url, from }, patience), key);
}

async function stateOf({ mailId }: Key) {
  const { rows } = await owner.query("select * from outgoing_mail where id = $1", [mailId]);
  const { rows: tries } = await owner.query(
    "select number, outcome, said from outgoing_mail_try where mail_id = $1 order by number",
    [mailId],
  );
  return { ...rows[0], history: tries };
}

/** The instant of the next try comes. */
async function waitForNextTry(key: Key) {
  const { next_try_at } = await stateOf(key);
  await clock.set(next_try_at);
}

async function jobsOf({ mailId }: Key): Promise<number> {
  const { rows } = await owner.query("select count(*)::int as count from graphile_worker.jobs where key = $1", [
    `mail:${mailId}`,
  ]);
  return rows[0].count;
}

test("a mail arrives as it was written, from us, with the Message-ID that it got when it was made", async () => {
  const key = await makeMail();
  await attempt(key);
  const [mail] = server.accepted;
  const state = await stateOf(key);
  expect(mail).toMatchObject({ from: from.address, to: [person.email], messageId: state.message_id });
  expect(mail?.messageId).toMatch(/^<[0-9a-f-]{36}@doradca\.example>$/);
  expect(mail?.source).toMatch(/^From: Baltic Cloud <no-reply@doradca\.example>$/m);
  expect(mail?.source).toMatch(/^Auto-Submitted: auto-generated/m);
  expect(mail?.source).toMatch(/^Content-Type: text\/plain/m);
  expect(mail?.source).toMatch(/^Content-Type: text\/html/m);
  expect(state).toMatchObject({ state: "sent", tries: 1, next_try_at: null, last_error: null, claimed_until: null });
  expect(state.sent_at).toBeInstanceOf(Date);
  expect(state.history).toMatchObject([{ number: 1, outcome: "accepted", said: expect.stringMatching(/^250 /) }]);
});

test("once accepted it is never sent again: by another job, by the look for what is due, or by a mistaken statement", async () => {
  const key = await makeMail();
  await attempt(key);
  await clock.advance(72 * 60 * minute);
  await attempt(key);
  await owner.query("delete from graphile_worker._private_jobs");
  await sendDueMail(owner);
  expect(await jobsOf(key)).toBe(0);
  expect(server.received).toHaveLength(1);
  await expect(
    owner.query("update outgoing_mail set state = 'waiting', sent_at = null, next_try_at = now() where id = $1", [
      key.mailId,
    ]),
  ).rejects.toMatchObject({ code: "23001" });
});

describe("a server that cannot take it now", () => {
  const cases = [
    ["says 450 to the recipient", { recipient: 450 }, /450/],
    ["says 451 after the mail", { mail: 451 }, /451/],
    ["is silent at the recipient", "silent at the recipient", /./],
    ["is silent after the mail", "silent after the mail", /./],
    ["hangs up before the mail", "drop at the recipient", /./],
    ["hangs up after the mail, without an answer", "drop after the mail", /./],
  ] as const;

  test.each(cases)("and %s gets it at the next try, with the same Message-ID", async (_, manner, words) => {
    await clock.set(new Date("2026-11-22T10:00:00Z"));
    const key = await makeMail();
    server.behave(manner);
    await attempt(key, typeof manner === "string" && manner.startsWith("silent") ? { patience: impatient } : {});
    const postponed = await stateOf(key);
    expect(postponed).toMatchObject({
      state: "waiting",
      tries: 1,
      sent_at: null,
      last_error: expect.stringMatching(words),
    });
    expect(postponed.next_try_at).toEqual(new Date("2026-11-22T10:01:00Z"));
    expect(await jobsOf(key)).toBe(1);

    server.behave("accept");
    await attempt(key);
    expect(server.accepted, "not before its time").toEqual([]);
    await waitForNextTry(key);
    await attempt(key);
    const { message_id, state, history } = await stateOf(key);
    expect([state, server.accepted.length]).toEqual(["sent", 1]);
    expect(new Set([...server.received, ...server.accepted].map(({ messageId }) => messageId))).toEqual(
      new Set([message_id]),
    );
    expect(history.map(({ outcome }: { outcome: string }) => outcome)).toEqual(["postponed", "accepted"]);
  });

  test("and is not there at all: the mail waits", async () => {
    const key = await makeMail();
    await attempt(key, { url: "smtp://127.0.0.1:1" });
    expect(await stateOf(key)).toMatchObject({ state: "waiting", last_error: expect.stringMatching(/ECONNREFUSED/) });
  });

  test("and drips its answers for ever is left after the whole time of a try", async () => {
    const dripping = await startMailServer({
      onRcptTo(_address, { id }) {
        for (const { id: one, _socket: socket } of dripping.sockets()) {
          if (one !== id) continue;
          const drip = setInterval(() => (socket.destroyed ? clearInterval(drip) : socket.write("250-wait\r\n")), 100);
        }
      },
    });
    const key = await makeMail();
    const began = Date.now();
    await attempt(key, { url: dripping.url, patience: impatient });
    expect(Date.now() - began).toBeLessThan(45_000);
    expect(await stateOf(key)).toMatchObject({ state: "waiting", tries: 1 });
    await dripping.close();
  });

  test("is asked again after growing pauses, and after two days and a little it is given up and says why", async () => {
    const began = new Date("2026-11-22T10:00:00Z");
    await clock.set(began);
    const key = await makeMail();
    server.behave({ recipient: 451 });
    const pauses: number[] = [];
    for (let state = await stateOf(key); state.state === "waiting"; state = await stateOf(key)) {
      await clock.set(state.next_try_at > clock.now() ? state.next_try_at : clock.now());
      await attempt(key);
      const after = await stateOf(key);
      if (after.next_try_at) pauses.push((after.next_try_at.getTime() - clock.now().getTime()) / minute);
    }
    expect(pauses).toEqual([1, 5, 15, 60, 240, 480, 720, 720, 720]);
    const days = (clock.now().getTime() - began.getTime()) / (24 * 60 * minute);
    expect(days).toBeGreaterThan(2);
    expect(days).toBeLessThan(2.1);
    expect(await stateOf(key)).toMatchObject({
      state: "failed",
      tries: 10,
      next_try_at: null,
      last_error: expect.stringMatching(/451/),
    });
    expect(new Set(server.received.map(({ messageId }) => messageId)).size).toBeLessThan(2);
  });
});

describe("a server that refuses it for good", () => {
  test.each([
    ["the recipient", { recipient: 550 }, /550/],
    ["the mail", { mail: 554 }, /554/],
  ] as const)("(%s) is not asked again, and its words are kept", async (_, manner, words) => {
    const key = await makeMail();
    server.behave(manner);
    await attempt(key);
    expect(await stateOf(key)).toMatchObject({
      state: "failed",
      tries: 1,
      next_try_at: null,
      last_error: expect.stringMatching(words),
    });
    await clock.advance(72 * 60 * minute);
    await attempt(key);
    expect(server.connections()).toBe(1);
  });

  test("but refuses us, by our password, is asked again: the mail is as good as before", async () => {
    const guarded = await startMailServer({
      disabledCommands: ["STARTTLS"],
      authOptional: false,
      allowInsecureAuth: true,
      onAuth: (auth, _session, done) =>
        auth.password === "right" ? done(null, { user: auth.username }) : done(new Error("Wrong password")),
    });
    const key = await makeMail();
    await attempt(key, { url: `smtp://doradca:wrong@127.0.0.1:${guarded.port}` });
    const refused = await stateOf(key);
    expect(refused).toMatchObject({ state: "waiting", last_error: expect.stringMatching(/535/) });
    expect(refused.last_error).not.toContain("wrong");
    await waitForNextTry(key);
    await attempt(key, { url: `smtp://doradca:right@127.0.0.1:${guarded.port}` });
    expect(await stateOf(key)).toMatchObject({ state: "sent" });
    expect(guarded.accepted).toMatchObject([{ user: "doradca" }]);
    await guarded.close();
  });
});

test("a server that refuses the address we send from is asked again: it may be set right", async () => {
  const strict = await startMailServer({
    onMailFrom: (_address, _session, done) => done(Object.assign(new Error("Not your address"), { responseCode: 553 })),
  });
  const key = await makeMail();
  await attempt(key, { url: strict.url });
  expect(await stateOf(key)).toMatchObject({ state: "waiting", last_error: expect.stringMatching(/553/) });
  await strict.close();
});

test("where the server offers STARTTLS the mail travels encrypted", async () => {
  const secure = await startMailServer({ disabledCommands: ["AUTH"] });
  const key = await makeMail();
  await attempt(key, { url: `${secure.url}/?tls.rejectUnauthorized=false` });
  expect(secure.accepted).toMatchObject([{ secure: true }]);
  // Its certificate is nobody's: without that consent nothing is sent.
  const careful = await makeMail();
  await attempt(careful, { url: secure.url });
  expect(secure.received).toHaveLength(1);
  expect(await stateOf(careful)).toMatchObject({ state: "waiting" });
  await secure.close();
});

test("two processes at once send it once", async () => {
  const key = await makeMail();
  await Promise.all(Array.from({ length: 8 }, () => attempt(key)));
  expect(server.received).toHaveLength(1);
  expect(await stateOf(key)).toMatchObject({ state: "sent", tries: 1 });
});

describe("a process that is killed", () => {
  async function killedWhile(key: Key) {
    const config = JSON.stringify({ connection: database.connection, smtpUrl: server.url, key });
    const child = spawn(
      process.execPath,
      [join(import.meta.dirname, "../../../../test-kit/send-one-mail.ts"), config],
      {
        stdio: "inherit",
      },
    );
    const ended = once(child, "close");
    return { child, ended };
  }

  test("before the server has answered leaves a mail that is sent later, with the same Message-ID", async () => {
    const key = await makeMail();
    let kill = () => {};
    server.behave({
      beforeAnswer: async () => {
        kill();
        await ended;
      },
    });
    const { child, ended } = await killedWhile(key);
    kill = () => child.kill("SIGKILL");
    await ended;
    expect(await stateOf(key)).toMatchObject({ state: "waiting", tries: 1, history: [{ outcome: null }] });

    server.behave("accept");
    await attempt(key);
    await sendDueMail(owner);
    expect(server.received, "held by the one that was killed").toHaveLength(1);
    await clock.advance(6 * minute);
    await owner.query("delete from graphile_worker._private_jobs");
    await sendDueMail(owner);
    expect(await jobsOf(key)).toBe(1);
    await attempt(key);
    const { state, message_id } = await stateOf(key);
    // The server took it at the first try, and nobody was left to hear it: at least once, and to be told apart by its Message-ID.
    expect([state, server.received.length]).toEqual(["sent", 2]);
    expect(server.received.map(({ messageId }) => messageId)).toEqual([message_id, message_id]);
    await attempt(key);
    expect(server.received).toHaveLength(2);
  });
});

test("acceptance is recorded although the database is away for a moment", async () => {
  const key = await makeMail();
  let failures = 2;
  const flaky = new Proxy(app, {
    get(target, name) {
      if (name === "connect" && server.accepted.length > 0 && failures > 0) {
        failures -= 1;
        return () => Promise.reject(new Error("The database is away."));
      }
      const value = Reflect.get(target, name, target);
      return typeof value === "function" ? value.bind(target) : value;
    },
  });
  await sendMail(flaky, handOverTo({ smtpUrl: server.url, from }, patient), key);
  expect(failures).toBe(0);
  expect(await stateOf(key)).toMatchObject({ state: "sent", tries: 1 });
  expect(server.received).toHaveLength(1);
});

test("without a mail server it is kept, and so is one that waited when the server was taken away", async () => {
  const kept = await makeMail(false);
  expect(await stateOf(kept)).toMatchObject({ state: "kept", next_try_at: null });
  expect(await jobsOf(kept)).toBe(0);
  const waiting = await makeMail();
  await sendMail(app, undefined, waiting);
  expect(await stateOf(waiting)).toMatchObject({ state: "kept", tries: 0 });
});

test("what is told to somebody twice makes one mail", async () => {
  const { id: organizationId } = organization;
  const to = asPerson({ id: person.id, name: person.name, address: person.email, language: "pl" });
  const mail = { organizationId, tells: "the same", kind: "test", to, subject: "S", text: "T", html: "H" };
  const tell = () => inTransaction(app, asJob, (tx) => tx.commit(addMail(outward, mail)));
  await Promise.all([tell(), tell(), tell()]);
  const { rows } = await owner.query("select id from outgoing_mail where dedupe_key like 'the same to %'");
  expect(rows).toHaveLength(1);
});

test("a year after it was written a mail is cleared with its tries, unless it still waits", async () => {
  const [old, waiting, recent] = [await makeMail(), await makeMail(), await makeMail()];
  await attempt(old);
  await attempt(waiting, { url: "smtp://127.0.0.1:1" });
  await attempt(recent);
  const writtenAgo = (key: Key, days: number) =>
    owner.query(
      "update outgoing_mail set created_at = current_instant() - $2 * interval '1 day' where organization_id = $1 and id = $3",
      [key.organizationId, days, key.mailId],
    );
  await writtenAgo(old, 367);
  await writtenAgo(waiting, 367);
  await writtenAgo(recent, 364);
  await clearOldMail(owner);
  expect(await stateOf(old)).toEqual({ history: [] });
  expect(await stateOf(waiting)).toMatchObject({ state: "waiting", history: [{ number: 1 }] });
  expect(await stateOf(recent)).toMatchObject({ state: "sent", history: [{ number: 1 }] });
});

afterAll(() => clock.release());
