import { sql } from "kysely";
import type pg from "pg";
import type { OpenedSignInLink } from "../../../../contract/organization-register.ts";
import type { Language } from "../../../../domain/languages.ts";
import type { OrganizationKind, Role } from "../../../../domain/roles.ts";
import type { PersonActor } from "../../access/actor.ts";
import { actorFrom } from "../../access/actor-from.ts";
import { auditEntries, auditEntry } from "../../access/audit.ts";
import { newSession } from "../../access/new-session.ts";
import { hashPassword, longestPassword, shortestPassword } from "../../access/password.ts";
import { readToken } from "../../access/token.ts";
import { currentInstant, type Query, query } from "../../platform/database/query.ts";
import { inTransaction, read } from "../../platform/database/transaction.ts";
import { enqueueLinkNews } from "./link-news-queries.ts";

interface LinkRow {
  readonly link_id: string;
  readonly person_id: string;
  readonly name: string;
  readonly email: string;
  readonly organization_name: string;
  readonly organization_kind: OrganizationKind;
  readonly role: Role;
  readonly language: Language | null;
  readonly expires_at: Date;
}

/** Whom a link is for; null where it is good no longer. Looking does not use it up: mail programs look at links before people do. */
export async function openSignInLink(pool: pg.Pool, token: string): Promise<OpenedSignInLink | null> {
  const link = readToken(token, "");
  if (!link) return null;
  const { organizationId } = link;
  const [[found]] = await read(pool, { organizationId, scope: null }, findLink(link));
  if (!found) return null;
  const { name, email, organization_name: organization, expires_at } = found;
  return { name, email, organization, expiresAt: expires_at.toISOString() };
}

export type UsedSignInLink =
  | { readonly actor: PersonActor; readonly token: string }
  | { readonly refused: "sign-in-link-not-good" | "password-too-weak" };

export interface LinkUse {
  readonly token: string;
  readonly password: string;
  readonly userAgent: string | undefined;
}

/**
 * Sets the password of the link's person, once, ends what it was signed in with, sessions and API keys alike, and signs it in: who had
 * the account before may be somebody else.
 */
export async function useSignInLink(pool: pg.Pool, { token, password, userAgent }: LinkUse): Promise<UsedSignInLink> {
  const { length } = password.normalize("NFC");
  if (length < shortestPassword || length > longestPassword) return { refused: "password-too-weak" };
  const link = readToken(token, "");
  // A guess costs no hashing.
  if (!link || !(await openSignInLink(pool, token))) return { refused: "sign-in-link-not-good" };
  const { organizationId, hash } = link;
  const secret = await hashPassword(password);

  return inTransaction(pool, { organizationId, scope: null }, async (tx) => {
    const [[found], [used], [now]] = await tx.run(
      findLink(link),
      sql<{ used: boolean }>`select use_sign_in_link(${organizationId}, ${hash}, ${secret}) as used`.compile(query),
      currentInstant,
    );
    if (!found || !used?.used || !now) return { refused: "sign-in-link-not-good" };
    const personId = found.person_id;
    const session = newSession({ organizationId, personId }, userAgent);
    const row = { ...found, organization_id: organizationId };
    const actor = actorFrom(row, { kind: "session", sessionId: session.id });
    if (!actor) return { refused: "sign-in-link-not-good" };
    const entry = { organizationId, at: now.instant };
    const [keys] = await tx.run(revokeKeys(organizationId, personId));
    const subject = { type: "person", id: personId };
    const after = { apiKeysRevoked: keys.length };
    await tx.commit(
      session.statement,
      auditEntry(actor, { ...entry, act: "password-set", subject, after }),
      auditEntries(
        actor,
        keys.map(({ id }) => ({ ...entry, act: "api-key-revoked", subject: { type: "api-key", id } })),
      ),
      auditEntry(actor, { ...entry, act: "signed-in", subject: { type: "session", id: session.id } }),
      enqueueLinkNews({ organizationId, linkId: found.link_id, what: "password-set" }),
    );
    return { actor, token: session.token };
  });
}

function revokeKeys(organizationId: string, personId: string): Query<{ readonly id: string }> {
  return sql<{ id: string }>`
    update api_key set revoked_at = current_instant()
    where organization_id = ${organizationId} and person_id = ${personId} and revoked_at is null
    returning id`.compile(query);
}

function findLink({ organizationId, hash }: { organizationId: string; hash: Buffer }): Query<LinkRow> {
  return sql<LinkRow>`select * from find_sign_in_link(${organizationId}, ${hash})`.compile(query);
}
