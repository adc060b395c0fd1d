import { expect, test } from "vitest";
import { describeRefusal } from "./describe-refusal.ts";

test.each([
  ['initdb: error: could not write to file "/x/pg_wal/1": No space left on device', /^the disk is full/],
  ['FATAL:  could not write lock file "postmaster.pid": No space left on device', /^the disk is full/],
  ['PANIC:  could not open file "global/pg_control": Read-only file system', /^the file system is read-only/],
  [
    "FATAL:  pre-existing shared memory block (key 1, ID 2) is still in use\nHINT:  Terminate",
    /^processes of an earlier/,
  ],
])("%s", (said, reason) => {
  expect(describeRefusal(said)).toMatch(reason);
});

test("an unknown reason is told in PostgreSQL's own words", () => {
  const said = "2026-03-01 10:00:00 UTC [1] LOG:  starting\n2026-03-01 10:00:00 UTC [1] FATAL:  the moon is full\n";
  expect(describeRefusal(said)).toBe('PostgreSQL says "the moon is full".');
});
