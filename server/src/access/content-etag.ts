import { createHash } from "node:crypto";

/**
 * The ETag of a resource that counts no revisions: another where what can be changed of it is another, and only then.
 *
 * @param id the public one.
 */
export function contentEtag(id: string, content: unknown): string {
  return `"${id}.${createHash("sha256").update(JSON.stringify(content)).digest("base64url").slice(0, 22)}"`;
}
