import type { FastifyInstance } from "fastify";
import { sql } from "kysely";
import type { MadeOrganization } from "../../../../test-kit/make-organization.ts";
import { makePerson } from "../../../../test-kit/make-person.ts";
import { signIn } from "../../../../test-kit/server.ts";
import type { TestDatabase } from "../../../../test-kit/test-database.ts";
import { newToken } from "../../access/token.ts";
import { query } from "../../platform/database/query.ts";
import { inTransaction } from "../../platform/database/transaction.ts";
import type { Asker } from "./line.ts";
import { plantKey, type Victim } from "./make-victim.ts";

/** Organizations of those who are no customer of the victim's kind, made once. */
export interface Others {
  /** Another customer, with data of its own. */
  readonly elsewhere: MadeOrganization;
  /** The company of the partner that is of record with the victim. */
  readonly partner: MadeOrganization;
  readonly vendor: MadeOrganization;
}

export type Headers = Readonly<Record<string, string>>;

const byCookie = (cookie: string): Headers => ({ cookie, "sec-fetch-site": "same-origin" });
const byKey = (key: string): Headers => ({ authorization: `Bearer ${key}` });

/** What each asker sends to say who it is, each signed in anew. */
export async function makeAskers(
  database: TestDatabase,
  server: FastifyInstance,
  victim: Victim,
  { elsewhere, partner, vendor }: Others,
): Promise<Record<Asker, Headers>> {
  const { owner } = database;
  const cookieOf = async (organization: MadeOrganization) =>
    byCookie(await signIn(server, await makePerson(owner, organization)));
  return {
    stranger: await cookieOf(elsewhere),
    reader: byCookie(await signIn(server, victim.reader)),
    billing: byCookie(await signIn(server, victim.billing)),
    admin: byCookie(await signIn(server, victim.admin)),
    "admin's key": byKey((await plantKey(database, victim.admin)).text),
    agent: await cookieOf(partner),
    operator: await cookieOf(vendor),
  };
}

/**
 * Ways in that lead nowhere any more, all of people who might do everything. Those with a cookie are asked like somebody who
 * did not sign in; a key that is not good is refused even where nobody needs one.
 */
export async function makeDeadWaysIn(
  database: TestDatabase,
  server: FastifyInstance,
  { admin, organizationId }: Victim,
): Promise<Record<string, Headers>> {
  const { owner, app } = database;
  const customer = { id: organizationId, kind: "customer" } as const;
  const past = new Date(Date.now() - 1000);
  const cookieOfAdmin = async (change: string) => {
    const cookie = await signIn(server, admin);
    const { rows } = await owner.query("select id from session where person_id = $1 order by id desc limit 1", [
      admin.id,
    ]);
    await owner.query(`update session set ${change} where id = $1`, [rows[0].id]);
    return byCookie(cookie);
  };
  const signedOut = byCookie(await signIn(server, admin));
  await server.inject({ method: "DELETE", url: "/api/v1/session", headers: signedOut });

  const leaver = await makePerson(owner, customer);
  const leaversCookie = byCookie(await signIn(server, leaver));
  const leaversKey = byKey((await plantKey(database, leaver)).text);
  await inTransaction(app, { organizationId: null, scope: "operator" }, (transaction) =>
    transaction.commit(sql`select erase_person(${organizationId}, ${leaver.id})`.compile(query)),
  );
  // A role that does not belong into a customer's company gives nothing.
  const impostor = await makePerson(owner, customer, { role: "operator" });
  const halfKey = (await plantKey(database, admin)).text;
  return {
    "nobody at all": {},
    "a session that was ended": signedOut,
    "a session that was revoked": await cookieOfAdmin("ended_at = current_instant()"),
    "a session that has expired": await cookieOfAdmin("expires_at = current_instant()"),
    "a session that nobody used for a day": await cookieOfAdmin("last_seen_at = current_instant() - interval '1 day'"),
    "a session that was never opened": byCookie(`doradca_session=${newToken(organizationId, "").text}`),
    "an erased person's session": leaversCookie,
    "a revoked key": byKey((await plantKey(database, admin, { revoked_at: past })).text),
    "an expired key": byKey((await plantKey(database, admin, { expires_at: past })).text),
    "a key that was never made": byKey(newToken(organizationId, "dk_").text),
    "an erased person's key": leaversKey,
    "a key that is no key": byKey("dk_short"),
    "a key with another organization's name on it": byKey(
      newToken(organizationId, "").text.slice(0, 22) + halfKey.slice(25),
    ),
    "a key of an operator in a customer's company": byKey((await plantKey(database, impostor)).text),
    "a password instead of a key": {
      authorization: `Basic ${Buffer.from(`${admin.email}:${admin.password}`).toString("base64")}`,
    },
  };
}
