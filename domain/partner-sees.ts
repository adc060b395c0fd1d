/** How a partner is tied to a customer. Room is left for delegated administration. */
export const tieKinds = ["partner-of-record", "reseller"] as const;

export type TieKind = (typeof tieKinds)[number];

/** What there is to see of a customer, as far as any tie gives it. */
export type SeenField =
  | "organization-name"
  | "service"
  | "plan"
  | "seats"
  | "state"
  | "renewal-date"
  | "term"
  | "price"
  | "country-of-use";

/**
 * What a present tie lets the partner see of a subscription (rule 11), and nothing else: "What this partner can see" is made of this list,
 * and the portal's answers are held against it. A former partner sees the organization's and the service's name and its own dates.
 */
export const seenByTie = {
  "partner-of-record": ["organization-name", "service", "plan", "seats", "state", "renewal-date"],
  reseller: [
    "organization-name",
    "service",
    "plan",
    "seats",
    "state",
    "renewal-date",
    "term",
    "price",
    "country-of-use",
  ],
} as const satisfies Record<TieKind, readonly SeenField[]>;
