import type { IncomingHttpHeaders } from "node:http";

const reading = new Set(["GET", "HEAD", "OPTIONS"]);

/**
 * Whether a request may have been caused by another site's page. Browsers say so in Sec-Fetch-Site; older ones send Origin
 * with every write. A write that bears the cookie and says neither is refused: no page of ours sends one.
 */
export function mayBeCrossSite(
  method: string,
  headers: IncomingHttpHeaders,
  { withCookie, publicUrl }: { withCookie: boolean; publicUrl: string },
): boolean {
  if (reading.has(method)) return false;
  const site = headers["sec-fetch-site"];
  if (site !== undefined) return site !== "same-origin";
  const { origin, host } = headers;
  if (origin === undefined) return withCookie;
  // A proxy in front may give the server another Host than people see.
  return origin !== publicUrl && (host === undefined || URL.parse(origin)?.host !== host);
}
