import { useLingui } from "@lingui/react/macro";
import type { MailState } from "./outgoing-mail-search.ts";

export function useMailStateNames(): Record<MailState, string> {
  const { t } = useLingui();
  return {
    waiting: t({ message: "Waiting", context: "mail" }),
    sent: t({ message: "Sent", context: "mail" }),
    kept: t({ message: "Kept", context: "mail" }),
    failed: t({ message: "Failed", context: "mail" }),
  };
}
