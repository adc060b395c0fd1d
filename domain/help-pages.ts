/** The pages of the help, each with its own instructions: what is answered and written about is named by one of these. */
export const helpPages = [
  "getting-around",
  "sign-in",
  "first-operator",
  "home",
  "subscriptions",
  "subscription",
  "purchase-services",
  "check-out",
  "order",
  "partner-relationships",
  "invitation",
  "proposal",
  "removal-request",
  "account",
  "directory",
  "directory-partner",
  "match",
  "outgoing-mail",
  "help-answers",
] as const;

export type HelpPage = (typeof helpPages)[number];
