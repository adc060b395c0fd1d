/** The files that bring the vendor's own data in and take it out, in the order in which one needs the other. */
export const dataFiles = [
  "organizations",
  "people",
  "partners",
  "authorizations",
  "reseller-relationships",
  "subscriptions",
  "audit-events",
  "partners-of-record",
] as const;

export type DataFile = (typeof dataFiles)[number];

/** The largest file, and the parts in which it is sent: each but the last has this size. */
export const largestImport = 256 * 1024 * 1024;
export const importPartSize = 1024 * 1024;
