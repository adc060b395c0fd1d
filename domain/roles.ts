/** What a person may do in the organization that it belongs to. */
export type CustomerRole = "global-admin" | "billing-admin" | "reader";
export type PartnerRole = "partner-admin" | "agent";
export type Role = CustomerRole | PartnerRole | "operator";

export const organizationKinds = ["customer", "partner", "vendor"] as const;

export type OrganizationKind = (typeof organizationKinds)[number];

/** The roles of each kind of organization's people: in another kind a role would give nothing. */
export const rolesOfKind = {
  customer: ["global-admin", "billing-admin", "reader"],
  partner: ["partner-admin", "agent"],
  vendor: ["operator"],
} as const satisfies Record<OrganizationKind, readonly Role[]>;

export function isRoleOf(kind: OrganizationKind, role: Role): boolean {
  const roles: readonly Role[] = rolesOfKind[kind];
  return roles.includes(role);
}

/** Rule 5: only the customer's global or billing admin names, changes and removes. */
export function mayChangePartner(role: CustomerRole): boolean {
  return role === "global-admin" || role === "billing-admin";
}

/** Who buys, and changes or ends what was bought. */
export function mayBuy(role: CustomerRole): boolean {
  return role === "global-admin" || role === "billing-admin";
}
