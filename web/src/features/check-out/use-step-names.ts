import { useLingui } from "@lingui/react/macro";
import type { Step } from "./check-out-search.ts";

/** What each step is about. */
export function useStepNames(): Readonly<Record<Step, string>> {
  const { t } = useLingui();
  return { 1: t`Quantity and term`, 2: t`Review and payment`, 3: t`Confirm` };
}
