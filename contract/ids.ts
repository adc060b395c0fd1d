import { TypeID } from "typeid-js";

/** The prefix of each kind of public ID; `sub_01j…` is a subscription. */
export const prefixes = {
  organization: "org",
  person: "per",
  session: "ses",
  apiKey: "key",
  service: "svc",
  plan: "pln",
  partner: "ptn",
  subscription: "sub",
  partnerOfRecord: "por",
  relationship: "rel",
  auditEvent: "evt",
  order: "ord",
  orderItem: "itm",
  charge: "chg",
  outgoingMail: "eml",
  partnerMessage: "msg",
  supportMessage: "sup",
  invitation: "inv",
  removalRequest: "rmr",
  clearingProposal: "prp",
  notice: "ntc",
  partnerAuthorization: "aut",
  import: "imp",
  partnerSuspension: "sus",
  signInLink: "sil",
} as const;

export type Noun = keyof typeof prefixes;

/** The public ID of a row. */
export function publicId(noun: Noun, uuid: string): string {
  return TypeID.fromUUID(prefixes[noun], uuid).toString();
}

/** The row's uuid; null where the text is not a public ID of that noun. */
export function rowId(noun: Noun, id: string): string | null {
  try {
    return TypeID.fromString(id, prefixes[noun]).toUUID();
  } catch {
    return null;
  }
}
