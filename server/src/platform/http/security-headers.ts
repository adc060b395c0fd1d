import { createHash } from "node:crypto";
import helmet from "@fastify/helmet";
import type { FastifyInstance } from "fastify";

/** The source expression that lets one inline style through. */
export function styleHash(css: string): string {
  return `'sha256-${createHash("sha256").update(css).digest("base64")}'`;
}

/** The hash of the empty string: Griffel makes empty style elements and fills them by script. */
const emptyStyle = styleHash("");

/**
 * The headers that keep a page from doing what none of ours does.
 *
 * @param styles the inline styles of our pages, as they stand between their tags.
 */
export async function sendSecurityHeaders(
  app: FastifyInstance,
  { publicUrl, styles }: { publicUrl: string; styles: readonly string[] },
): Promise<void> {
  const isSecure = publicUrl.startsWith("https:");
  await app.register(helmet, {
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        "default-src": ["'self'"],
        "style-src": ["'self'", emptyStyle, ...styles.map(styleHash)],
        "script-src": ["'self'"],
        "img-src": ["'self'", "data:"],
        "font-src": ["'self'"],
        "connect-src": ["'self'"],
        "object-src": ["'none'"],
        "base-uri": ["'none'"],
        "frame-ancestors": ["'none'"],
        "form-action": ["'self'"],
        // On plain http it would send browsers to an https that nobody serves.
        ...(isSecure ? { "upgrade-insecure-requests": [] } : {}),
      },
    },
    strictTransportSecurity: isSecure && { maxAge: 31_536_000, includeSubDomains: false },
    referrerPolicy: { policy: "same-origin" },
    xFrameOptions: { action: "deny" },
    crossOriginOpenerPolicy: isSecure ? { policy: "same-origin" } : false,
    originAgentCluster: isSecure,
  });
}
