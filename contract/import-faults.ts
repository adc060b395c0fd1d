import { lineFaults } from "./import-faults/lines.ts";
import { referenceFaults } from "./import-faults/references.ts";
import { ruleFaults } from "./import-faults/rules.ts";
import type { Localized } from "./problem.ts";

/** Everything that can be wrong with a line of a file, in words: {column} and {value} are what stands there. ICU message format. */
export const importFaults = { ...lineFaults, ...referenceFaults, ...ruleFaults } as const satisfies Record<
  string,
  Localized
>;

export type ImportFaultCode = keyof typeof importFaults;
