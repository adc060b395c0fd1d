import { hash } from "node:crypto";
import { type Noun, prefixes, rowId } from "../../../../../contract/ids.ts";
import type { Cell, ReadSoFar } from "./cell.ts";

// Never changed: the same reference must lead to the same key for ever.
export const references = "8a6c31f4-5a0b-5c5e-9d3e-2f1f6a0c7d11";
const hashed = Buffer.alloc(2048);
const start = hashed.write(references.replaceAll("-", ""), "hex");
const variants = "89ab";
const ownReference = /^[\p{L}\p{N}][\p{L}\p{N}.\-/:#_]{0,99}$/u;

/**
 * The key that a reference of the vendor's own stands for: always the same, so that a file may come twice. A UUID of version 5 (RFC
 * 9562); by the package it takes five times as long, and a file has hundreds of thousands.
 */
export function keyOfReference(noun: Noun, within: string, reference: string): string {
  const end = start + hashed.write(`${noun} ${within} ${reference}`, start);
  const hex = hash("sha1", hashed.subarray(0, end), "hex");
  const variant = variants[Number.parseInt(hex[16] ?? "0", 16) % 4];
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-5${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

function keyCell(noun: Noun, withinOf: (of: (column: string) => string | null) => string | null): Cell {
  const prefix = prefixes[noun];
  // Lines about the same stand together: most cells repeat the one above.
  let last = { text: "", within: "", key: "" };
  return {
    type: "uuid",
    read: (text, row) => {
      const within = withinOf((column) => row.of(column));
      // The organization's own fault says enough.
      if (within === null) return "00000000-0000-0000-0000-000000000000";
      if (text === last.text && within === last.within) return last.key;
      const isId = text.startsWith(`${prefix}_`);
      const key = isId ? rowId(noun, text) : ownReference.test(text) ? keyOfReference(noun, within, text) : null;
      if (key === null) return { code: "not-a-reference", about: { prefix } };
      last = { text, within, key };
      return key;
    },
  };
}

/** An ID from here, or a reference of the vendor's own. */
export function key(noun: Noun): Cell {
  return keyCell(noun, () => "");
}

/** The same, of something that belongs to an organization: references are the organization's own. */
export function keyWithin(noun: Noun, organizationColumn = "organizationId"): Cell {
  return keyCell(noun, (of) => of(organizationColumn));
}

/** The key of a line that says none: it follows from what the line is about, so that the file may come twice. */
export function keyFrom(noun: Noun, ...columns: readonly string[]): (row: ReadSoFar) => string | null {
  return (row) => {
    const values = columns.map((column) => row.of(column));
    return values.includes(null) ? null : keyOfReference(noun, "", values.join(" "));
  };
}
