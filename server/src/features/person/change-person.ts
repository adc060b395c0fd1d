import type { ProblemCode } from "../../../../contract/problems.ts";
import { isRoleOf, type Role } from "../../../../domain/roles.ts";
import { auditEntry } from "../../access/audit.ts";
import { matches } from "../../access/if-match.ts";
import { currentInstant, query } from "../../platform/database/query.ts";
import type { Transaction } from "../../platform/database/transaction.ts";
import { refusalToChangePerson, refusalToChangeRole, wasDemoted } from "./actions.ts";
import { type Keeper, lockPeople, personById } from "./person-queries.ts";
import { personEtag } from "./person-view.ts";

interface ChangeInput {
  readonly id: string;
  readonly name?: string | undefined;
  readonly role?: Role | undefined;
  readonly ifMatch: string | undefined;
}

/** Changes a person's name or role; what is so already is no change. The audit tells the role and not the name, which is erasable. Does not commit. */
export async function changePerson(
  tx: Transaction,
  actor: Keeper,
  { id, name, role, ifMatch }: ChangeInput,
): Promise<"changed" | "changed-meanwhile" | { readonly refused: ProblemCode }> {
  const [locked, [person], [now]] = await tx.run(
    lockPeople(actor, id, "change"),
    personById(actor, id),
    currentInstant,
  );
  if (!person || !now) return { refused: "not-found" };
  if (wasDemoted(actor, locked)) return { refused: "only-partner-admins" };
  const newName = name !== undefined && name !== person.name ? name : null;
  const newRole = role !== undefined && role !== person.role ? role : null;
  const refused = refusalToChangePerson(actor, person) ?? (newRole ? refusalToChangeRole(actor, person) : null);
  if (refused) return { refused };
  if (newRole && !isRoleOf(person.kind, newRole)) return { refused: "role-not-there" };
  if (!newName && !newRole) return "changed";
  if (!matches(ifMatch, personEtag(person))) return "changed-meanwhile";

  const organizationId = person.organization_id;
  const entry = { organizationId, at: now.instant, subject: { type: "person", id } };
  await tx.run(
    query
      .updateTable("person")
      .set({ name: newName ?? person.name, role: newRole ?? person.role })
      .where("organization_id", "=", organizationId)
      .where("id", "=", id)
      .compile(),
    ...(newName ? [auditEntry(actor, { ...entry, act: "person-renamed" })] : []),
    ...(newRole
      ? [
          auditEntry(actor, {
            ...entry,
            act: "person-role-changed",
            before: { role: person.role },
            after: { role: newRole },
          }),
        ]
      : []),
  );
  return "changed";
}
