/**
 * Whether the caller's `If-Match` names what is there (RFC 9110, 13.1.1): true where it sent none. A weak tag counts too, because a
 * proxy that compresses answers weakens ours, and a version's key is never given twice.
 */
export function matches(ifMatch: string | undefined, etag: string): boolean {
  if (ifMatch === undefined || ifMatch.trim() === "*") return true;
  return ifMatch.split(",").some((one) => one.trim().replace(/^W\//, "") === etag);
}
