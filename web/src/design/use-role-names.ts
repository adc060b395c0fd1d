import { useLingui } from "@lingui/react/macro";
import type { Me } from "../../../contract/resources.ts";

/** The name of each role. */
export function useRoleNames(): Readonly<Record<Me["person"]["role"], string>> {
  const { t } = useLingui();
  return {
    "global-admin": t`global admin`,
    "billing-admin": t`billing admin`,
    reader: t`reader`,
    "partner-admin": t`partner admin`,
    agent: t`agent`,
    operator: t`operator`,
  };
}
