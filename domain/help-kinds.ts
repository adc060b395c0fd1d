/** What a partner helps with. */
export const helpKinds = ["sales", "set-up", "support", "training"] as const;

export type HelpKind = (typeof helpKinds)[number];
