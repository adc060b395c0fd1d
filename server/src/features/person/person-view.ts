import { publicId } from "../../../../contract/ids.ts";
import type { PersonEntry } from "../../../../contract/organization-register.ts";
import { rolesOfKind } from "../../../../domain/roles.ts";
import { contentEtag } from "../../access/content-etag.ts";
import type { Reader } from "../audit-event/actor-view.ts";
import { personActions } from "./actions.ts";
import type { Keeper, PersonRow } from "./person-queries.ts";

/** Another where what can be changed of a person is another. */
export function personEtag({ id, name, role }: Pick<PersonRow, "id" | "name" | "role">): string {
  return contentEtag(publicId("person", id), [name, role]);
}

/** A person, and what the actor may do with it. */
export function personView(row: PersonRow, actor: Keeper, reader: Reader): PersonEntry {
  const organizationId = publicId("organization", row.organization_id);
  return {
    id: publicId("person", row.id),
    organization: { id: organizationId, name: row.organization_name, kind: row.kind },
    name: row.name,
    email: row.email,
    role: row.role,
    language: row.language,
    createdAt: row.created_at.toISOString(),
    erasedAt: row.erased_at?.toISOString() ?? null,
    lastSeenAt: row.last_seen_at?.toISOString() ?? null,
    canSignIn: row.can_sign_in,
    signInLink: row.link_expires_at && { expiresAt: row.link_expires_at.toISOString() },
    roles: [...rolesOfKind[row.kind]],
    etag: personEtag(row),
    actions: personActions(actor, row, reader),
  };
}
