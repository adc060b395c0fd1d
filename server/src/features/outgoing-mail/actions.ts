import type { OutgoingMail } from "../../../../contract/messages.ts";

export type Refusal = "mail-sent" | "mail-waiting" | "mail-without-recipient" | "mail-not-set-up";

/** Why a mail cannot be sent again; null where it can. */
export function refusalToSendAgain(
  { state, to_address }: { readonly state: OutgoingMail["state"]; readonly to_address: string | null },
  sendsMail: boolean,
): Refusal | null {
  if (state === "sent") return "mail-sent";
  if (to_address === null) return "mail-without-recipient";
  if (state === "waiting") return "mail-waiting";
  return sendsMail ? null : "mail-not-set-up";
}
