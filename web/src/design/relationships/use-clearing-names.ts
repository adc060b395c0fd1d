import { useLingui } from "@lingui/react/macro";
import type { ClearingKind } from "../../../../domain/clearing-proposals.ts";
import { pageData } from "../../platform/page-data.ts";

/** What each kind of proposal does with a subscription that a reseller sold. */
export function useClearingNames(): Readonly<Record<ClearingKind, string>> {
  const { t } = useLingui();
  const vendor = pageData.vendorName;
  return {
    "cancel-now": t`Cancel at once`,
    "cancel-at-term-end": t`Let it end with its term`,
    "hand-over": t`Hand over to ${vendor}`,
  };
}
