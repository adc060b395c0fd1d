import { sql } from "kysely";
import type pg from "pg";
import type { PersonActor } from "../../access/actor.ts";
import { actorFrom } from "../../access/actor-from.ts";
import { auditEntry } from "../../access/audit.ts";
import { newSession } from "../../access/new-session.ts";
import { passwordMatches } from "../../access/password.ts";
import { currentInstant, query } from "../../platform/database/query.ts";
import { inTransaction, nobody, read } from "../../platform/database/transaction.ts";
import type { SignInThrottle } from "./sign-in-throttle.ts";

export type SignIn =
  | { readonly actor: PersonActor; readonly token: string }
  | { readonly refused: "sign-in-failed" }
  | { readonly refused: "too-many-attempts"; readonly seconds: number };

export interface Attempt {
  readonly email: string;
  readonly password: string;
  /** Where it comes from. */
  readonly address: string;
  readonly userAgent: string | undefined;
}

interface Identity {
  organization_id: string;
  person_id: string;
  password_hash: string;
}

/** Opens a session for who knows the password. An unknown address and a wrong password are answered alike. */
export async function signIn(
  pool: pg.Pool,
  throttle: SignInThrottle,
  { email, password, address, userAgent }: Attempt,
): Promise<SignIn> {
  const seconds = await throttle.begin(email, address);
  if (seconds > 0) return { refused: "too-many-attempts", seconds };
  const [[identity]] = await read(
    pool,
    nobody,
    sql<Identity>`select * from find_password_identity(${email})`.compile(query),
  );
  if (!(await passwordMatches(password, identity?.password_hash)) || !identity) return { refused: "sign-in-failed" };
  const session = await openSession(pool, identity, userAgent);
  if (!session) return { refused: "sign-in-failed" };
  await throttle.succeeded(email, address);
  return session;
}

async function openSession(pool: pg.Pool, { organization_id, person_id }: Identity, userAgent: string | undefined) {
  const organizationId = organization_id;
  const session = newSession({ organizationId, personId: person_id }, userAgent);
  return inTransaction(pool, { organizationId, scope: null }, async (transaction) => {
    const [[person], [now]] = await transaction.run(personThatSignsIn(organizationId, person_id), currentInstant);
    const actor = person && actorFrom(person, { kind: "session", sessionId: session.id });
    if (!actor || !now) return null;
    await transaction.commit(
      session.statement,
      auditEntry(actor, {
        organizationId,
        at: now.instant,
        act: "signed-in",
        subject: { type: "session", id: session.id },
      }),
    );
    return { actor, token: session.token };
  });
}

function personThatSignsIn(organizationId: string, personId: string) {
  return query
    .selectFrom("person as p")
    .innerJoin("organization as o", "o.id", "p.organization_id")
    .select(["p.organization_id", "p.id as person_id", "o.kind as organization_kind", "p.role", "p.language"])
    .where("p.organization_id", "=", organizationId)
    .where("p.id", "=", personId)
    .where("p.erased_at", "is", null)
    .compile();
}
