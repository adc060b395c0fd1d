import { useLingui } from "@lingui/react/macro";
import type { PersonEntry } from "../../../../contract/organization-register.ts";

/** What each role of a partner's company may do. */
export function useRoleHints(): Readonly<Partial<Record<PersonEntry["role"], string>>> {
  const { t } = useLingui();
  return {
    agent: t`Looks after customers: orders, invitations, requests and proposals.`,
    "partner-admin": t`The same, and changes the company's profile and its people.`,
  };
}
