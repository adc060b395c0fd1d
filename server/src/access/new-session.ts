import { sql } from "kysely";
import { v7 } from "uuid";
import { type Query, query } from "../platform/database/query.ts";
import type { PersonActor } from "./actor.ts";
import { sessionDays } from "./session-lifetime.ts";
import { newToken } from "./token.ts";

/** The way in that a sign-in opens. */
export interface NewSession {
  readonly id: string;
  /** For the cookie. The database keeps its hash only. */
  readonly token: string;
  readonly statement: Query<unknown>;
}

/** A session of that person, to be written in the transaction that signs it in. */
export function newSession(
  { organizationId, personId }: Pick<PersonActor, "organizationId" | "personId">,
  userAgent: string | undefined,
): NewSession {
  const id = v7();
  const { text, hash } = newToken(organizationId, "");
  const statement = query
    .insertInto("session")
    .values({
      organization_id: organizationId,
      id,
      person_id: personId,
      token_hash: hash,
      user_agent: (userAgent ?? "").slice(0, 400),
      expires_at: sql<Date>`current_instant() + make_interval(days => ${sessionDays}::int)`,
    })
    .compile();
  return { id, token: text, statement };
}
