import { cp, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { planWebBuild } from "../../server/src/platform/start/build-web.ts";
import { startTestRun } from "../../test-kit/start-test-run.ts";

const root = join(import.meta.dirname, "..", "..");

/** Once for all journeys: the web app as it is built for everybody, PostgreSQL, and the databases to copy. */
export default async function startRun(): Promise<() => Promise<void>> {
  const build = planWebBuild(root);
  if (build.isNeeded) await build.run();
  // A copy, so that a build in the meantime takes no page from under a journey.
  const folder = await mkdtemp(join(tmpdir(), "doradca-journeys-"));
  await cp(join(root, "web", "dist"), folder, { recursive: true });
  const { postgres, run, stop } = await startTestRun();
  process.env.JOURNEYS_RUN = JSON.stringify({ postgres, run, webFolder: folder });
  return () => stop().finally(() => rm(folder, { recursive: true, force: true }));
}
