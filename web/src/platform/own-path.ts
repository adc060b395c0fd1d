/** The address where it is a path of this site, so that a link to the sign-in page cannot lead to somebody else's. */
export function ownPath(address: unknown): string | null {
  if (typeof address !== "string" || !address.startsWith("/")) return null;
  const url = URL.parse(address, location.origin);
  return url?.origin === location.origin ? url.pathname + url.search + url.hash : null;
}
