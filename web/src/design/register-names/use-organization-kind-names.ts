import { useLingui } from "@lingui/react/macro";
import type { OrganizationEntry } from "../../../../contract/organization-register.ts";

export function useOrganizationKindNames(): Readonly<Record<OrganizationEntry["kind"], string>> {
  const { t } = useLingui();
  return { customer: t`customer`, partner: t`partner's company`, vendor: t`vendor` };
}
