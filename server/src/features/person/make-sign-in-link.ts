import { sql } from "kysely";
import { v7 } from "uuid";
import type { NewSignInLink } from "../../../../contract/organization-register.ts";
import type { ProblemCode } from "../../../../contract/problems.ts";
import { auditEntry } from "../../access/audit.ts";
import { newToken } from "../../access/token.ts";
import { currentInstant, query } from "../../platform/database/query.ts";
import type { Transaction } from "../../platform/database/transaction.ts";
import { enqueueLinkNews } from "../sign-in-link/link-news-queries.ts";
import { refusalToChangePerson } from "./actions.ts";
import { type Keeper, lockPerson, personById } from "./person-queries.ts";

const goodFor = 7 * 24 * 60 * 60 * 1000;

/**
 * Makes a link with which a person sets its password, good once and for seven days; the one before is good no longer. Only its hash is
 * kept. Does not commit.
 */
export async function makeSignInLink(
  tx: Transaction,
  actor: Keeper,
  { id, publicUrl }: { readonly id: string; readonly publicUrl: string },
): Promise<NewSignInLink | { readonly refused: ProblemCode }> {
  const [[locked], [person], [now]] = await tx.run(lockPerson(actor, id), personById(actor, id), currentInstant);
  if (!locked || !person || !now) return { refused: "not-found" };
  const refused = refusalToChangePerson(actor, person);
  if (refused) return { refused };

  const organizationId = person.organization_id;
  const linkId = v7();
  const { text, hash } = newToken(organizationId, "");
  const expiresAt = new Date(now.instant.getTime() + goodFor);
  const [[reserved]] = await tx.run(
    sql<{ free: boolean }>`select reserve_address(${organizationId}, ${id}, ${person.email}) as free`.compile(query),
    sql`
      update sign_in_link set voided_at = current_instant()
      where organization_id = ${organizationId} and person_id = ${id} and used_at is null and voided_at is null`.compile(
      query,
    ),
    query
      .insertInto("sign_in_link")
      .values({
        organization_id: organizationId,
        id: linkId,
        person_id: id,
        token_hash: hash,
        created_at: now.instant,
        expires_at: expiresAt,
      })
      .compile(),
    auditEntry(actor, {
      organizationId,
      at: now.instant,
      act: "sign-in-link-made",
      subject: { type: "person", id },
    }),
    // Who has a password already asked for none, perhaps: nobody takes an account over unnoticed.
    ...(person.can_sign_in ? [enqueueLinkNews({ organizationId, linkId, what: "sign-in-link-made" })] : []),
  );
  if (!reserved?.free) return { refused: "address-taken" };
  return { link: `${publicUrl}/welcome#${text}`, expiresAt: expiresAt.toISOString() };
}
