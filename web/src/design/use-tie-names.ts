import { useLingui } from "@lingui/react/macro";
import type { TieKind } from "../../../domain/partner-sees.ts";

/** What each kind of tie between a partner and a customer is called. */
export function useTieNames(): Readonly<Record<TieKind, string>> {
  const { t } = useLingui();
  return { "partner-of-record": t`Partner of record`, reseller: t`Reseller` };
}
