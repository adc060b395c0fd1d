import { sql } from "kysely";
import type pg from "pg";
import { v7 } from "uuid";
import type { Language } from "../../../../domain/languages.ts";
import type { OperatorActor } from "../../access/actor.ts";
import { auditEntry } from "../../access/audit.ts";
import { newSession } from "../../access/new-session.ts";
import { hashPassword, longestPassword, shortestPassword } from "../../access/password.ts";
import { hashOf } from "../../access/token.ts";
import { currentInstant, query } from "../../platform/database/query.ts";
import { inTransaction } from "../../platform/database/transaction.ts";

export interface FirstOperator {
  readonly token: string;
  readonly name: string;
  readonly email: string;
  readonly password: string;
  readonly language: Language;
  readonly userAgent: string | undefined;
}

export interface Vendor {
  readonly name: string;
  /** ISO 3166-1. */
  readonly country: string;
}

export type UsedLink =
  | { readonly actor: OperatorActor; readonly token: string }
  | { readonly refused: "link-used" | "password-too-weak" };

/** Makes the vendor's organization and its first operator, once, and signs the operator in. */
export async function useFirstOperatorLink(pool: pg.Pool, vendor: Vendor, given: FirstOperator): Promise<UsedLink> {
  const { length } = given.password.normalize("NFC");
  if (length < shortestPassword || length > longestPassword) return { refused: "password-too-weak" };
  const organizationId = v7();
  const personId = v7();
  const session = newSession({ organizationId, personId }, given.userAgent);
  const actor: OperatorActor = {
    kind: "operator",
    role: "operator",
    organizationId,
    personId,
    language: given.language,
    credential: { kind: "session", sessionId: session.id },
  };
  const taken = sql<{ made: boolean }>`
    select use_first_operator_link(
      ${hashOf(given.token)}, ${organizationId}, ${personId}, ${vendor.name}, ${vendor.country},
      ${given.name}, ${given.email}, ${given.language}, ${await hashPassword(given.password)}) as made`.compile(query);

  return inTransaction(pool, { organizationId, scope: null }, async (transaction) => {
    const [[link], [now]] = await transaction.run(taken, currentInstant);
    if (!link?.made || !now) return { refused: "link-used" };
    const entry = { organizationId, at: now.instant };
    await transaction.commit(
      session.statement,
      auditEntry(actor, { ...entry, act: "first-operator-made", subject: { type: "person", id: personId } }),
      auditEntry(actor, { ...entry, act: "signed-in", subject: { type: "session", id: session.id } }),
    );
    return { actor, token: session.token };
  });
}
