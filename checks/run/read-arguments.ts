import { parseArgs } from "node:util";
import type { SecondDatabase } from "./suites.ts";

export type Arguments = {
  /** The suites that were asked for; none means all. */
  readonly names: readonly string[];
  readonly second: SecondDatabase | undefined;
};

/** Reads `npm test -- [suite…] [--also-database-url URL | --no-second-database SENTENCE]`. @returns a sentence on what it does not know. */
export function readArguments(args: readonly string[], known: readonly string[]): Arguments | string {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { "also-database-url": { type: "string" }, "no-second-database": { type: "string" } },
  });
  const stranger = positionals.find((name) => !known.includes(name));
  if (stranger !== undefined) return `There is no suite ${stranger}; there are ${known.join(", ")}.`;
  const url = values["also-database-url"];
  const missing = values["no-second-database"];
  const second = url ? { url } : missing ? { missing } : undefined;
  return { names: positionals, second };
}
