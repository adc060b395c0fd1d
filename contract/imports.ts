import { z } from "zod";
import { dataFiles, largestImport } from "../domain/data-files.ts";
import { importStates } from "../domain/import-states.ts";
import { Action, Instant } from "./resources.ts";
import { name } from "./text.ts";

export const DataFileKind = z.enum(dataFiles);

/** One of the kinds of file; another is not found. */
export const KindParams = z.strictObject({ kind: z.string().max(200).describe(dataFiles.join(", ")) });

export const StartImport = z.strictObject({
  kind: DataFileKind,
  fileName: name(200),
  size: z.int().min(1).describe(`Of the file, in bytes: at most ${largestImport}.`),
});
export type StartImport = z.infer<typeof StartImport>;

export const PartParams = z.strictObject({
  id: z.string().max(200),
  number: z.string().max(200).describe("From 1."),
});

/** A file of the vendor's own data on its way in. */
export const Import = z.object({
  id: z.string(),
  kind: DataFileKind,
  fileName: z.string(),
  state: z.enum(importStates),
  /** In bytes. */
  size: z.int(),
  received: z.int(),
  /** Of the check, or of the writing, in hundredths. */
  progress: z.int(),
  /** Records of the file: in all, new ones, and those that the product has already, letter for letter. Null until it was checked. */
  records: z.object({ all: z.int(), new: z.int(), same: z.int() }).nullable(),
  /** How many faults were found; null until it was checked. */
  faults: z.int().nullable(),
  startedAt: Instant,
  /** The operator; null where the person was removed. */
  startedBy: z.string().nullable(),
  checkedAt: Instant.nullable(),
  confirmedAt: Instant.nullable(),
  endedAt: Instant.nullable(),
  actions: z.object({ confirm: Action, discard: Action }),
});
export type Import = z.infer<typeof Import>;

/** What is wrong with one line of the file. */
export const ImportFault = z.object({
  /** Its place among the faults. */
  id: z.string(),
  line: z.int(),
  column: z.string().nullable(),
  /** What stands there. */
  value: z.string().nullable(),
  code: z.string(),
  /** Why it cannot be taken, and what to do, in the caller's language. */
  sentence: z.string(),
});
export type ImportFault = z.infer<typeof ImportFault>;
