import { createHash, randomBytes } from "node:crypto";
import { parse, stringify } from "uuid";

/** A secret that is shown once; the database keeps its hash only. */
export interface Token {
  readonly text: string;
  readonly hash: Buffer;
}

const organizationBytes = 16;
const secretBytes = 32;
const shape = /^[A-Za-z0-9_-]{64}$/;

export function hashOf(text: string): Buffer {
  return createHash("sha256").update(text).digest();
}

/**
 * Makes a token of a person in an organization. It carries the organization, so that its hash is looked up under a key led by
 * the organization.
 *
 * @param prefix tells what it is, for those who find one: `dk_` is an API key.
 */
export function newToken(organizationId: string, prefix: "" | "dk_"): Token {
  const text = prefix + Buffer.concat([parse(organizationId), randomBytes(secretBytes)]).toString("base64url");
  return { text, hash: hashOf(text) };
}

/** What to look a token up by; null where the text cannot be one. */
export function readToken(text: string, prefix: "" | "dk_"): { organizationId: string; hash: Buffer } | null {
  const body = text.slice(prefix.length);
  if (!text.startsWith(prefix) || !shape.test(body)) return null;
  try {
    return {
      organizationId: stringify(Buffer.from(body, "base64url").subarray(0, organizationBytes)),
      hash: hashOf(text),
    };
  } catch {
    return null;
  }
}
