export const languages = ["en", "pl"] as const;

/** A language that the product speaks. */
export type Language = (typeof languages)[number];
