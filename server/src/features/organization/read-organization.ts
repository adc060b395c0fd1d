import type { OrganizationDetails } from "../../../../contract/organization-register.ts";
import type { Transaction } from "../../platform/database/transaction.ts";
import { partnersOfOrganization } from "../partner/register-queries.ts";
import { organizationDetails } from "./organization-queries.ts";
import { organizationView } from "./organization-view.ts";

/** One organization, as an operator sees it; null where there is none. */
export async function readOrganization(tx: Transaction, id: string): Promise<OrganizationDetails | null> {
  const [[row], partners] = await tx.run(organizationDetails(id), partnersOfOrganization(id));
  return row ? organizationView(row, partners) : null;
}
