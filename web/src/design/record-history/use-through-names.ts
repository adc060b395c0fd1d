import { useLingui } from "@lingui/react/macro";
import type { Through } from "../../../../contract/resources.ts";

/** Through what a partner of record was added. */
export function useThroughNames(): Record<Through, string> {
  const { t } = useLingui();
  return {
    checkout: t`Checkout`,
    "admin-center": t`Admin center`,
    api: t`API`,
    import: t`Import`,
    operator: t`Operator console`,
    job: t`Automatic task`,
  };
}
