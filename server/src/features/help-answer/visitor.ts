import { createHmac, randomBytes } from "node:crypto";
import { isIPv6 } from "node:net";

// Forgotten with the process: an answer of yesterday leads back to no address, not even for who has the whole database.
const key = randomBytes(32);

/**
 * Who answers without having signed in: one home or office for each address. Whoever has an IPv6 address has the 2^64 of its
 * network, so that only the network counts.
 */
export function visitorFrom(address: string): Buffer {
  return createHmac("sha256", key).update(networkOf(address)).digest();
}

function networkOf(address: string): string {
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1];
  if (mapped) return mapped;
  if (!isIPv6(address)) return address;
  const written = address.split("%")[0] ?? "";
  const [head = "", tail] = written.split("::");
  const groups = head.split(":").filter(Boolean);
  const rest = (tail ?? "").split(":").filter(Boolean);
  const zeros = tail === undefined ? [] : Array<string>(8 - groups.length - rest.length).fill("0");
  const all = [...groups, ...zeros, ...rest];
  return all
    .slice(0, 4)
    .map((group) => Number.parseInt(group, 16).toString(16))
    .join(":");
}
