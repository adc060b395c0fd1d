import { useLingui } from "@lingui/react/macro";
import type { PartnerEntry } from "../../../../contract/partner-register.ts";

export function usePartnerKindNames(): Readonly<Record<PartnerEntry["kind"], string>> {
  const { t } = useLingui();
  return { headquarters: t`headquarters account`, location: t`location` };
}
