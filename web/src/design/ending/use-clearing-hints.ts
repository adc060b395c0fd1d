import { useLingui } from "@lingui/react/macro";
import type { ClearingKind } from "../../../../domain/clearing-proposals.ts";
import { pageData } from "../../platform/page-data.ts";

/** What each way of clearing does, in a sentence. */
export function useClearingHints(): Readonly<Record<ClearingKind, string>> {
  const { t } = useLingui();
  const { vendorName } = pageData;
  return {
    "cancel-now": t`The subscription ends as soon as the customer accepts.`,
    "cancel-at-term-end": t`It runs to the end of what is paid for and is not renewed.`,
    "hand-over": t`It goes on without a break. From the next renewal ${vendorName} bills the customer directly.`,
  };
}
