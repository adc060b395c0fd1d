import type { OrganizationKind, Role } from "./roles.ts";

/** What people are told of, so that each may choose for each how. */
export const noticeTopics = [
  "partners-of-record",
  "resellers",
  "orders",
  "subscriptions",
  "messages",
  "removal-cases",
] as const;

export type NoticeTopic = (typeof noticeTopics)[number];

/** The topics of each side. */
export const topicsOf = {
  customer: ["partners-of-record", "resellers", "orders", "subscriptions"],
  partner: ["partners-of-record", "resellers", "orders", "messages"],
  vendor: ["removal-cases"],
} as const satisfies Record<OrganizationKind, readonly NoticeTopic[]>;

/** How somebody is told: by a notice in the product, by mail, both or not at all. */
export interface NoticeWay {
  readonly inProduct: boolean;
  readonly byMail: boolean;
}

/**
 * How each role is told as long as the person has not chosen otherwise. A reader changes nothing, so it gets no mail; a partner's
 * people get none because the partner's contact address does.
 */
export const usualWay = {
  "global-admin": { inProduct: true, byMail: true },
  "billing-admin": { inProduct: true, byMail: true },
  reader: { inProduct: true, byMail: false },
  "partner-admin": { inProduct: true, byMail: false },
  agent: { inProduct: true, byMail: false },
  operator: { inProduct: true, byMail: true },
} as const satisfies Record<Role, NoticeWay>;

/** The roles that are usually told this way. */
export function rolesToldUsually(way: keyof NoticeWay): Role[] {
  return (Object.keys(usualWay) as Role[]).filter((role) => usualWay[role][way]);
}
