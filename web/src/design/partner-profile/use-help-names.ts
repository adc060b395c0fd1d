import { useLingui } from "@lingui/react/macro";
import type { HelpKind } from "../../../../domain/help-kinds.ts";

/** The kinds of help that a partner gives, by their codes. */
export function useHelpNames(): Readonly<Record<HelpKind, string>> {
  const { t } = useLingui();
  return {
    sales: t({ context: "kind of help", message: "Sales" }),
    "set-up": t({ context: "kind of help", message: "Set-up" }),
    support: t({ context: "kind of help", message: "Support" }),
    training: t({ context: "kind of help", message: "Training" }),
  };
}
