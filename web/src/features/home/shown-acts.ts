/** The acts that are news to a customer's people. Signing in and out is no change, and a draft is nobody's business yet. */
export const shownActs: ReadonlySet<string> = new Set([
  "partner-of-record-named",
  "partner-of-record-changed",
  "partner-of-record-removed",
  "partner-of-record-corrected",
  "partner-of-record-carried-forward",
  "order-placed",
  "subscription-started",
  "subscription-moved",
  "subscription-changed",
  "subscription-renewed",
  "subscription-not-renewed",
  "subscription-replaced",
  "api-key-made",
  "api-key-revoked",
  "personal-data-erased",
]);
