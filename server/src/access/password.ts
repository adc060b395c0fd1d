import { hash, type Options, verify } from "@node-rs/argon2";

// OWASP's Password Storage Cheat Sheet: Argon2id with 19 MiB, two passes, one lane. 2 is Argon2id.
const cost: Options = { algorithm: 2 as never, memoryCost: 19_456, timeCost: 2, parallelism: 1 };

export const shortestPassword = 12;
export const longestPassword = 200;

export function hashPassword(password: string): Promise<string> {
  return hash(password.normalize("NFC"), cost);
}

let nobodysHash: Promise<string> | undefined;

/**
 * Whether the password is the one that was hashed. Takes equally long where there is no hash, so that the time of an answer
 * does not tell whose addresses are known.
 */
export async function passwordMatches(password: string, passwordHash: string | undefined): Promise<boolean> {
  nobodysHash ??= hashPassword("nobody has this password");
  const matches = await verify(passwordHash ?? (await nobodysHash), password.normalize("NFC"));
  return matches && passwordHash !== undefined;
}
