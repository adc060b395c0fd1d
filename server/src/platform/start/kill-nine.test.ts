import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, expect, test } from "vitest";
import { rowId } from "../../../../contract/ids.ts";
import type { PartnerOfRecord, SubscriptionSummary } from "../../../../contract/resources.ts";
import { samplePassword } from "../../../../database/sample/accounts.ts";
import { killProcessesIn } from "../../../../test-kit/kill-processes.ts";
import { recordBreaches } from "../../../../test-kit/record-breaches.ts";
import { connectionOf, type RunningDoradca, runDoradca } from "../../../../test-kit/run-doradca.ts";
import { openOwnerPool } from "../database/pool.ts";

const dataDir = mkdtempSync(join(tmpdir(), "doradca-kill-"));
const cluster = join(dataDir, "postgres");
let running: RunningDoradca;

afterAll(async () => {
  running?.child.kill("SIGTERM");
  await running?.ended;
  rmSync(dataDir, { recursive: true, force: true });
});

/** Partners that may serve all that Zielona Farma bought directly. */
const partnerIds = ["1000123", "1000124", "1000600"];

interface Naming {
  readonly subscription: string;
  readonly partnerId: string;
  readonly cookie: string;
  readonly key: string;
}
type Acknowledged = Naming & { readonly versionId: string };

async function signIn(email: string): Promise<string> {
  const answer = await fetch(`${running.origin}/api/v1/session`, {
    method: "POST",
    headers: { "content-type": "application/json", "sec-fetch-site": "same-origin" },
    body: JSON.stringify({ email, password: samplePassword }),
  });
  expect(answer.status).toBe(201);
  return answer.headers.getSetCookie()[0]?.split(";")[0] ?? "";
}

/** Sends a naming. @returns null where no whole answer came, or the database could not be reached. */
async function send({ subscription, partnerId, cookie, key }: Naming): Promise<PartnerOfRecord | null> {
  let answer: Response;
  let body: string;
  try {
    answer = await fetch(`${running.origin}/api/v1/subscriptions/${subscription}/partner-of-record`, {
      method: "PUT",
      headers: { cookie, "content-type": "application/json", "sec-fetch-site": "same-origin", "idempotency-key": key },
      body: JSON.stringify({ partnerId }),
    });
    body = await answer.text();
  } catch {
    return null;
  }
  if (answer.status === 200) return JSON.parse(body);
  expect(answer.status, body).toBe(503);
  return null;
}

test("what was acknowledged is there after kill -9 of the server, of PostgreSQL and of both, each with its audit entry", {
  timeout: 300_000,
}, async () => {
  running = await runDoradca(dataDir);
  const cookies = await Promise.all(["anna@zielonafarma.example", "bartek@zielonafarma.example"].map(signIn));
  const headers = { cookie: cookies[0] ?? "" };
  const list = await fetch(`${running.origin}/api/v1/subscriptions`, { headers });
  const { items } = (await list.json()) as { items: SubscriptionSummary[] };
  const subscriptions = items.filter((one) => !one.reseller).map((one) => one.id);
  expect(subscriptions).toHaveLength(2);
  await expectDurable();

  const acknowledged: Acknowledged[] = [];
  let interrupted = 0;
  for (const kill of [killServer, killPostgres, killBoth]) {
    const unanswered = await nameUntilKilled(subscriptions, cookies, kill, acknowledged);
    interrupted += unanswered.length;
    await verify(acknowledged);
    // Who saw no answer asks again with the same key: once more nothing is done twice.
    for (const naming of unanswered) {
      const answer = await send(naming);
      expect(answer?.partner.partnerId).toBe(naming.partnerId);
      acknowledged.push({ ...naming, versionId: answer?.id ?? "" });
    }
    await verify(acknowledged);
  }
  expect(interrupted).toBeGreaterThan(0);
});

/** Six at a time name in a loop; amid that everything is killed, and what does not come back by itself is started again. */
async function nameUntilKilled(
  subscriptions: readonly string[],
  cookies: readonly string[],
  kill: () => Promise<void>,
  acknowledged: Acknowledged[],
): Promise<Naming[]> {
  const unanswered: Naming[] = [];
  const before = acknowledged.length;
  let killed: Promise<void> | undefined;
  const loop = async (number: number) => {
    for (let turn = 0; !killed; turn += 1) {
      const naming: Naming = {
        subscription: subscriptions[number % subscriptions.length] ?? "",
        partnerId: partnerIds[(number + turn) % partnerIds.length] ?? "",
        cookie: cookies[turn % cookies.length] ?? "",
        key: `${before}-${number}-${turn}`,
      };
      const answer = await send(naming);
      if (answer) acknowledged.push({ ...naming, versionId: answer.id });
      else unanswered.push(naming);
      // In the midst of what the others have under way.
      if (acknowledged.length - before >= 100) killed ??= kill();
    }
  };
  await Promise.all([0, 1, 2, 3, 4, 5].map(loop));
  await killed;
  return unanswered;
}

async function killServer(): Promise<void> {
  running.child.kill("SIGKILL");
  await running.ended;
  running = await runDoradca(dataDir);
}

/** All its processes at once. The server starts it again and goes on. */
async function killPostgres(): Promise<void> {
  killProcessesIn(cluster);
  for (const until = Date.now() + 60_000; Date.now() < until; ) {
    await sleep(100);
    const answer = await fetch(`${running.origin}/ready`).catch(() => null);
    if (answer?.status === 200) return;
  }
  throw new Error("The server did not come back.");
}

async function killBoth(): Promise<void> {
  running.child.kill("SIGKILL");
  killProcessesIn(cluster);
  await running.ended;
  running = await runDoradca(dataDir);
}

/** Looks into the database itself. */
async function look<Answer>(work: (owner: ReturnType<typeof openOwnerPool>) => Promise<Answer>): Promise<Answer> {
  const owner = openOwnerPool(connectionOf(dataDir), { max: 2, onError: () => {} });
  try {
    return await work(owner);
  } finally {
    await owner.end();
  }
}

/** Nothing is proved where a commit does not wait for the disk. */
async function expectDurable(): Promise<void> {
  const { rows } = await look((owner) =>
    owner.query(
      "select current_setting('fsync') as fsync, current_setting('synchronous_commit') as commit, current_setting('full_page_writes') as pages",
    ),
  );
  expect(rows).toEqual([{ fsync: "on", commit: "on", pages: "on" }]);
}

async function verify(acknowledged: readonly Acknowledged[]): Promise<void> {
  await look(async (owner) => {
    const { rows } = await owner.query<{
      id: string;
      partner: string;
      after: string;
      organization_id: string;
      subscription_id: string;
    }>(
      `select r.id, r.organization_id, r.subscription_id, p.partner_number as partner, e.after ->> 'partnerId' as after
       from partner_of_record r join partner p on p.id = r.partner_id
       join audit_event e on e.organization_id = r.organization_id and e.id = r.named_event_id and e.subject_id = r.subscription_id`,
    );
    const versions = new Map(rows.map((row) => [row.id, row]));
    for (const { versionId, partnerId, subscription } of acknowledged) {
      expect(versions.get(rowId("partnerOfRecord", versionId) ?? "")).toMatchObject({
        partner: partnerId,
        after: partnerId,
        subscription_id: rowId("subscription", subscription),
      });
    }
    const touched = new Map(rows.map((row) => [row.subscription_id, row.organization_id]));
    for (const { subscription } of acknowledged.slice(0, 6)) {
      const id = rowId("subscription", subscription) ?? "";
      expect(await recordBreaches(owner, { id, organizationId: touched.get(id) ?? "" })).toEqual([]);
    }
  });
}
