const known: readonly (readonly [RegExp, string])[] = [
  [/No space left on device|Disk quota exceeded/, "the disk is full; make room there or set another DATA_DIR."],
  [/Read-only file system/, "the file system is read-only."],
  [
    /pre-existing shared memory block/,
    "processes of an earlier PostgreSQL still work there; end them and start again.",
  ],
  [
    /could not create shared memory|could not map anonymous shared memory|Cannot allocate memory/,
    "there is not enough memory.",
  ],
];

/** Why PostgreSQL refused, in a sentence, from what it said: one of the known reasons, else its own words. */
export function describeRefusal(said: string): string {
  const reason = known.find(([pattern]) => pattern.test(said));
  if (reason) return reason[1];
  const lines = said.split("\n").filter((line) => line.trim() !== "");
  const own = lines.findLast((line) => /\b(FATAL|PANIC|error|could not)\b/.test(line)) ?? lines.at(-1);
  return own
    ? `PostgreSQL says "${own.replace(/^.*?(FATAL|PANIC|error): +/, "").trim()}".`
    : "PostgreSQL gives no reason.";
}
