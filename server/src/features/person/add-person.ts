import { sql } from "kysely";
import { v7 } from "uuid";
import { publicId } from "../../../../contract/ids.ts";
import type { ProblemCode } from "../../../../contract/problems.ts";
import type { Language } from "../../../../domain/languages.ts";
import { isRoleOf, type Role } from "../../../../domain/roles.ts";
import { auditEntry } from "../../access/audit.ts";
import { currentInstant, query } from "../../platform/database/query.ts";
import type { Transaction } from "../../platform/database/transaction.ts";
import { refusalToAddPerson } from "./actions.ts";
import { type Keeper, keptOrganization } from "./person-queries.ts";

export interface PersonInput {
  readonly organizationId: string;
  readonly name: string;
  readonly email: string;
  readonly role: Role;
  readonly language: Language | null;
}

/**
 * Adds a person to an organization and holds its address, which signs in one person in the whole product. It has no password until it
 * uses a sign-in link. Does not commit.
 */
export async function addPerson(
  tx: Transaction,
  actor: Keeper,
  { organizationId, name, email, role, language }: PersonInput,
): Promise<{ readonly id: string } | { readonly refused: ProblemCode }> {
  const [[organization], [now]] = await tx.run(keptOrganization(actor, organizationId), currentInstant);
  if (!organization || !now) return { refused: "not-found" };
  const refused = refusalToAddPerson(actor);
  if (refused) return { refused };
  if (!isRoleOf(organization.kind, role)) return { refused: "role-not-there" };

  const id = v7();
  const address = email.toLowerCase();
  const [, [reserved]] = await tx.run(
    query
      .insertInto("person")
      .values({ organization_id: organizationId, id, name, email: address, role, language })
      .compile(),
    sql<{ free: boolean }>`select reserve_address(${organizationId}, ${id}, ${address}) as free`.compile(query),
    auditEntry(actor, {
      organizationId,
      at: now.instant,
      act: "person-added",
      subject: { type: "person", id },
      after: { person: publicId("person", id), role },
    }),
  );
  return reserved?.free ? { id } : { refused: "address-taken" };
}
