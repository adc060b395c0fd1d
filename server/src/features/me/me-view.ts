import { publicId } from "../../../../contract/ids.ts";
import type { Me } from "../../../../contract/resources.ts";
import type { OrganizationKind } from "../../../../domain/roles.ts";

export interface MeRow {
  readonly person_id: string;
  readonly person_name: string | null;
  readonly email: string | null;
  readonly role: Me["person"]["role"];
  readonly language: Me["person"]["language"];
  readonly theme: Me["person"]["theme"];
  readonly organization_id: string;
  readonly kind: OrganizationKind;
  readonly organization_name: string;
  readonly country: string;
}

const placesOf: Record<OrganizationKind, Me["places"]> = {
  customer: ["admin", "partner-directory"],
  partner: ["partner-portal", "partner-directory"],
  vendor: ["operator-console", "partner-directory"],
};

export function meView(row: MeRow): Me {
  return {
    person: {
      id: publicId("person", row.person_id),
      name: row.person_name ?? "",
      email: row.email ?? "",
      role: row.role,
      language: row.language,
      theme: row.theme,
    },
    organization: {
      id: publicId("organization", row.organization_id),
      kind: row.kind,
      name: row.organization_name,
      country: row.country,
    },
    places: placesOf[row.kind],
  };
}
