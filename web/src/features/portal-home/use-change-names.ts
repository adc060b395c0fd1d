import { useLingui } from "@lingui/react/macro";
import type { PortfolioHome } from "../../../../contract/portfolio.ts";

/** What each kind of change is called. */
export function useChangeNames(): Readonly<Record<PortfolioHome["changes"][number]["kind"], string>> {
  const { t } = useLingui();
  return {
    named: t`Named as partner of record`,
    ended: t`No longer partner of record`,
    "relationship-begun": t`Reseller relationship began`,
    "relationship-ended": t`Reseller relationship ended`,
    "invitation-declined": t`Invitation declined`,
    "subscription-sold": t`Subscription sold`,
    "sale-ended": t`No longer sold by your company`,
  };
}
