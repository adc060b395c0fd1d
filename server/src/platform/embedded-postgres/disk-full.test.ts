import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { startEmbeddedPostgres } from "./start-embedded-postgres.ts";

// A file system of twelve megabytes; only root may mount one, and not in every container.
const small = mkdtempSync(join(tmpdir(), "doradca-small-"));
const mounted = spawnSync("mount", ["-t", "tmpfs", "-o", "size=12m,mode=755", "tmpfs", small]).status === 0;

// Hooks do not run where every test is skipped.
if (!mounted) rmSync(small, { recursive: true });

afterAll(() => {
  spawnSync("umount", [small]);
  rmSync(small, { recursive: true, force: true });
});

test.skipIf(!mounted)("a full disk is said in one sentence", async () => {
  await expect(startEmbeddedPostgres({ dataDir: small })).rejects.toThrow(/^[^\n]+ the disk is full; .+\.$/);
});
