import { useLingui } from "@lingui/react/macro";
import type { OutgoingMail } from "../../../../contract/messages.ts";

export function useMailStateNames(): Readonly<Record<OutgoingMail["state"], string>> {
  const { t } = useLingui();
  return {
    waiting: t({ message: "Waiting", context: "mail" }),
    sent: t({ message: "Sent", context: "mail" }),
    kept: t({ message: "Kept", context: "mail" }),
    failed: t({ message: "Failed", context: "mail" }),
  };
}
