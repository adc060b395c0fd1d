import type { OrganizationEntry } from "../../../../contract/organization-register.ts";
import { organizationKinds } from "../../../../domain/roles.ts";

export const organizationSorts = ["name", "-name", "-createdAt", "createdAt"] as const;

/** What the list shows, as the address bar remembers it. */
export interface OrganizationsSearch {
  readonly q?: string | undefined;
  readonly kind?: OrganizationEntry["kind"] | undefined;
  readonly sort?: (typeof organizationSorts)[number] | undefined;
}

/** What the address says; what it says wrongly is dropped. */
export function readOrganizationsSearch(raw: Record<string, unknown>): OrganizationsSearch {
  const q = typeof raw.q === "string" ? raw.q.trim().slice(0, 100) : "";
  const kind = organizationKinds.find((one) => one === raw.kind);
  const sort = organizationSorts.find((one) => one === raw.sort);
  return { ...(q && { q }), ...(kind && { kind }), ...(sort && { sort }) };
}
