/** A partner company's one account for all of it, or one of its sites; only a location can be of record (rule 7). */
export const partnerKinds = ["headquarters", "location"] as const;

export type PartnerKind = (typeof partnerKinds)[number];
