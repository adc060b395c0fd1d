import { createHash } from "node:crypto";
import { expect, test } from "vitest";
import { makeOrganization } from "../../../../test-kit/make-organization.ts";
import { makePerson } from "../../../../test-kit/make-person.ts";
import { signIn, useTestApp } from "../../../../test-kit/server.ts";
import { useTestDatabase } from "../../../../test-kit/test-database.ts";

const database = await useTestDatabase();
const { owner, clock } = database;
const server = await useTestApp(database, { validateResponses: true });
const organization = await makeOrganization(owner);

async function someone() {
  const person = await makePerson(owner, organization);
  const headers = { cookie: await signIn(server, person), "sec-fetch-site": "same-origin" };
  const make = (payload: object = { name: "Laptop", expiresInDays: 30 }) =>
    server.inject({ method: "POST", url: "/api/v1/api-keys", headers, payload });
  const list = async (query = "") => (await server.inject({ url: `/api/v1/api-keys${query}`, headers })).json();
  const revoke = (id: string) => server.inject({ method: "DELETE", url: `/api/v1/api-keys/${id}`, headers });
  return { person, headers, make, list, revoke };
}

function askWith(key: string, url = "/api/v1/me") {
  return server.inject({ url, headers: { authorization: `Bearer ${key}` } });
}

test("a key acts for its person, and a write with it needs no sign of a page", async () => {
  const { person, make } = await someone();
  const { key } = (await make()).json();
  expect((await askWith(key)).json().person.email).toBe(person.email);
  const write = await server.inject({
    method: "PATCH",
    url: "/api/v1/me",
    headers: { authorization: `Bearer ${key}` },
    payload: { theme: "dark" },
  });
  expect(write.json().person.theme).toBe("dark");
});

test("a session that ends while it makes a key leaves none: a new password is the end of both", async () => {
  const { person, make } = await someone();
  const another = await owner.connect();
  const isHeld = async (pid: number): Promise<void> => {
    const waits = "select from pg_locks where not granted and $1 = any(pg_blocking_pids(pid))";
    if ((await owner.query(waits, [pid])).rowCount === 0) return isHeld(pid);
  };
  try {
    const { rows } = await another.query("select pg_backend_pid() as pid");
    await another.query("begin");
    await another.query("update session set ended_at = current_instant() where person_id = $1", [person.id]);
    await another.query("update api_key set revoked_at = current_instant() where person_id = $1", [person.id]);
    const made = make();
    await Promise.race([made, isHeld(rows[0].pid)]);
    await another.query("commit");
    expect((await made).json()).toMatchObject({ status: 401, code: "not-signed-in" });
  } finally {
    another.release();
  }
  const { rowCount } = await owner.query("select from api_key where person_id = $1", [person.id]);
  expect(rowCount).toBe(0);
});

test("an Idempotency-Key is refused and not ignored: no answer with a key in it is kept", async () => {
  const { headers, list } = await someone();
  const payload = { name: "Laptop", expiresInDays: 30 };
  const answer = await server.inject({
    method: "POST",
    url: "/api/v1/api-keys",
    headers: { ...headers, "idempotency-key": "again" },
    payload,
  });
  expect(answer.json()).toMatchObject({ status: 400, code: "not-repeatable" });
  expect((await list()).items).toEqual([]);
  expect((await owner.query("select from idempotency_key where key = 'again'")).rowCount).toBe(0);
});

test("a key is shown once, and the record holds its hash only", async () => {
  const { make, list } = await someone();
  const answer = await make();
  const { key, ...shown } = answer.json();
  expect(answer.headers["cache-control"]).toBe("no-store");
  expect(key).toMatch(/^dk_[\w-]{64}$/);
  expect(shown.hint).toBe(key.slice(-4));
  const { items } = await list();
  expect(items).toEqual([shown]);
  const { rows } = await owner.query("select k::text as row, token_hash from api_key k order by id desc limit 1");
  expect(rows[0].token_hash).toEqual(createHash("sha256").update(key).digest());
  expect(rows[0].row).not.toContain(key.slice(3));
});

test("a revoked key opens nothing from that moment; revoking it again does no harm", async () => {
  const { make, revoke, list } = await someone();
  const { id, key } = (await make()).json();
  expect((await askWith(key)).statusCode).toBe(200);
  expect((await revoke(id)).statusCode).toBe(204);
  expect((await askWith(key)).json().code).toBe("not-signed-in");
  expect((await revoke(id)).statusCode).toBe(204);
  expect((await list()).items[0].revokedAt).not.toBeNull();
});

test("a key expires on its day", async () => {
  const { make } = await someone();
  const { key, expiresAt, createdAt } = (await make({ name: "Short", expiresInDays: 1 })).json();
  expect(Date.parse(expiresAt) - Date.parse(createdAt)).toBe(86_400_000);
  try {
    await clock.set(new Date(Date.parse(expiresAt) - 1));
    expect((await askWith(key)).statusCode).toBe(200);
    await clock.set(new Date(expiresAt));
    expect((await askWith(key)).statusCode).toBe(401);
  } finally {
    await clock.release();
  }
});

test("making and revoking a key are in the audit, and what a key does names the key", async () => {
  const { person, make, revoke } = await someone();
  const { id, key } = (await make({ name: "Anna Zielińska's laptop", expiresInDays: 30 })).json();
  await server.inject({
    method: "DELETE",
    url: `/api/v1/api-keys/${(await make()).json().id}`,
    headers: { authorization: `Bearer ${key}` },
  });
  await revoke(id);
  const { rows } = await owner.query(
    "select act, through, api_key_id is not null as by_key, after::text from audit_event where actor_person_id = $1 order by id",
    [person.id],
  );
  expect(rows.map(({ act, through, by_key }) => [act, through, by_key])).toEqual([
    ["signed-in", "admin-center", false],
    ["api-key-made", "admin-center", false],
    ["api-key-made", "admin-center", false],
    ["api-key-revoked", "api", true],
    ["api-key-revoked", "admin-center", false],
  ]);
  // The audit cannot be erased, so it holds no words that a person chose.
  expect(JSON.stringify(rows)).not.toContain("Anna");
  const events = await askWith((await make()).json().key, "/api/v1/audit-events");
  const revoked = events.json().items.find((event: { apiKey: unknown }) => event.apiKey);
  expect(revoked).toMatchObject({ act: "api-key-revoked", apiKey: { name: "Anna Zielińska's laptop" } });
});

test("a key makes no keys, so that revoking it is the end of it", async () => {
  const { make } = await someone();
  const { key } = (await make()).json();
  const answer = await server.inject({
    method: "POST",
    url: "/api/v1/api-keys",
    headers: { authorization: `Bearer ${key}` },
    payload: { name: "Another", expiresInDays: 365 },
  });
  expect(answer.statusCode).toBe(403);
  expect(answer.json().code).toBe("only-signed-in-people");
});

test("somebody else's key does not exist, not even a colleague's", async () => {
  const one = await someone();
  const { id, key } = (await (await someone()).make()).json();
  expect((await one.revoke(id)).statusCode).toBe(404);
  expect((await one.list()).items).toEqual([]);
  expect((await askWith(key)).statusCode).toBe(200);
});

test.each(["dk_", "dk_x", `dk_${"A".repeat(64)}`, "Bearer", "", "😀"])(
  "what is no key, such as %j, opens nothing",
  async (key) => {
    expect((await askWith(encodeURIComponent(key))).statusCode).toBe(401);
  },
);

test("a bad key is refused even where nobody needs one", async () => {
  expect((await askWith("dk_x", "/api/v1/directory/partners")).statusCode).toBe(401);
});

test("the list goes on where the page before it ended", async () => {
  const { make, list } = await someone();
  for (let index = 0; index < 5; index += 1) await make({ name: `Key ${index}`, expiresInDays: 1 });
  const names: string[] = [];
  let cursor: string | null = "";
  while (cursor !== null) {
    const page: { items: { name: string }[]; nextCursor: string | null } = await list(
      `?limit=2${cursor && `&cursor=${cursor}`}`,
    );
    names.push(...page.items.map(({ name }) => name));
    cursor = page.nextCursor;
  }
  expect(names).toEqual(["Key 4", "Key 3", "Key 2", "Key 1", "Key 0"]);
});

test.each([
  [{ name: "Key" }, "expiresInDays"],
  [{ name: " ", expiresInDays: 1 }, "name"],
  [{ name: "Key", expiresInDays: 366 }, "expiresInDays"],
  [{ name: "Key", expiresInDays: 1, admin: true }, "admin"],
  [{ name: "NUL \0 inside", expiresInDays: 1 }, "name"],
  [{ name: "half a character \ud83d", expiresInDays: 1 }, "name"],
])("a body is refused by the name of its field (%#)", async (payload, field) => {
  const { make, list } = await someone();
  const answer = await make(payload);
  expect(answer.statusCode).toBe(400);
  expect(answer.json()).toMatchObject({ code: "invalid-request", errors: [{ field }] });
  expect((await list()).items).toEqual([]);
});
