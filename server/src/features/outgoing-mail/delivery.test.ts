import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, afterEach, expect, test, vi } from "vitest";
import { type MailServer, startMailServer } from "../../../../test-kit/mail-server.ts";
import { startRecordScene } from "../../../../test-kit/record-scene.ts";
import { startJobs } from "../../jobs.ts";
import type { RunningJobs } from "../../platform/jobs/run-jobs.ts";

// A mail server that is slow is waited for.
vi.setConfig({ testTimeout: 30_000 });

const scene = await startRecordScene();
afterAll(() => scene.server.close());
const { app, owner, clock } = scene.database;

function start(smtpUrl: string | undefined): Promise<RunningJobs> {
  return startJobs({
    pool: app,
    owner,
    clock,
    vendorName: "Baltic Cloud",
    supportUrl: null,
    publicUrl: "https://admin.example",
    sample: false,
    smtpUrl,
    mailFrom: "no-reply@doradca.example",
    log: { error: () => {}, warn: () => {} },
  });
}

async function until(holds: () => boolean | Promise<boolean>): Promise<void> {
  const patience = Date.now() + 60_000;
  while (!(await holds())) {
    if (Date.now() > patience) throw new Error("It did not come to hold.");
    await sleep(25);
  }
}

async function write(text: string) {
  const { anna, kowal } = await scene.make();
  const payload = { partnerId: kowal.partnerId, text, consent: true };
  const answer = await anna.request({ method: "POST", url: "/api/v1/partner-messages", payload });
  expect(answer.statusCode, answer.body).toBe(201);
  return `${kowal.partnerId}@partner.example`;
}

// What one test leaves waiting is not the next one's business.
afterEach(async () => {
  await owner.query("delete from graphile_worker._private_jobs");
  await owner.query("update outgoing_mail set state = 'kept', next_try_at = null where state = 'waiting'");
});

const sentTo = ({ accepted }: MailServer, address: string) => accepted.filter(({ to }) => to.includes(address));

test("what somebody writes through the API arrives at the mail server, once, with two servers at work", async () => {
  const server = await startMailServer();
  const running = await Promise.all([start(server.url), start(server.url)]);
  try {
    const addresses = await Promise.all(Array.from({ length: 5 }, (_, index) => write(`Message ${index}`)));
    await until(() => addresses.every((address) => sentTo(server, address).length > 0));
    const { rows } = await owner.query("select distinct state from outgoing_mail");
    await until(async () => (await owner.query("select from outgoing_mail where state <> 'sent'")).rowCount === 0);
    expect(rows.length).toBeGreaterThan(0);
    for (const address of addresses) expect(sentTo(server, address)).toHaveLength(1);
    const messageIds = server.received.map(({ messageId }) => messageId);
    expect(new Set(messageIds).size).toBe(messageIds.length);
  } finally {
    await Promise.all(running.map((jobs) => jobs.stop()));
    await server.close();
  }
});

test("a mail server that says nothing holds up no other job, and mail waits for it on a few connections only", async () => {
  const server = await startMailServer();
  server.behave("silent after the mail");
  const jobs = await start(server.url);
  try {
    for (let index = 0; index < 6; index += 1) await write(`Slow ${index}`);
    await until(() => server.received.length === 3);
    await app.query("select enqueue('housekeeping', '{}', now(), null)");
    await until(async () => {
      const { rowCount } = await owner.query("select from graphile_worker.jobs where task_identifier = 'housekeeping'");
      return rowCount === 0;
    });
    await sleep(300);
    expect(server.received).toHaveLength(3);
  } finally {
    await server.close();
    await jobs.stop();
  }
});

test("a server that is stopped does not wait for a mail server that says nothing; the mail is tried again", async () => {
  const server = await startMailServer();
  server.behave("silent after the mail");
  const jobs = await start(server.url);
  let address = "";
  let stoppedIn = Number.POSITIVE_INFINITY;
  try {
    address = await write("Cut short");
    await until(() => server.received.some(({ to }) => to.includes(address)));
  } finally {
    const began = Date.now();
    await jobs.stop();
    stoppedIn = Date.now() - began;
    await server.close();
  }
  // Five seconds are given to a try to come to its end, and not the minute that a silent server may take.
  expect(stoppedIn).toBeLessThan(45_000);
  const { rows } = await owner.query("select state, claimed_until from outgoing_mail where to_address = $1", [address]);
  expect(rows).toEqual([{ state: "waiting", claimed_until: null }]);
});

test("without a mail server what is told is kept, to be read", async () => {
  const jobs = await start(undefined);
  try {
    const address = await write("Kept");
    await until(async () => {
      const { rows } = await owner.query("select state from outgoing_mail where to_address = $1", [address]);
      return rows[0]?.state === "kept";
    });
  } finally {
    await jobs.stop();
  }
});
