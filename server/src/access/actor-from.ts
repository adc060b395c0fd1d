import type { Language } from "../../../domain/languages.ts";
import type { OrganizationKind, Role } from "../../../domain/roles.ts";
import type { PersonActor } from "./actor.ts";

/** What the database says of a person that signs in. */
export interface ActorRow {
  readonly organization_id: string;
  readonly person_id: string;
  readonly organization_kind: OrganizationKind;
  readonly role: Role;
  readonly language: Language | null;
}

const kindOfRole = {
  "global-admin": "customer",
  "billing-admin": "customer",
  reader: "customer",
  "partner-admin": "partner",
  agent: "partner",
  operator: "vendor",
} as const satisfies Record<Role, OrganizationKind>;

const actorKinds = { customer: "customer", partner: "partner", vendor: "operator" } as const;

/** A role outside its kind of organization gives nothing: nobody becomes an operator by a row in a customer's company. */
export function actorFrom(found: ActorRow, credential: PersonActor["credential"]): PersonActor | null {
  if (kindOfRole[found.role] !== found.organization_kind) return null;
  return {
    kind: actorKinds[found.organization_kind],
    role: found.role,
    organizationId: found.organization_id,
    personId: found.person_id,
    language: found.language,
    credential,
  } as PersonActor;
}
