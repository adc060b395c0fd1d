import { closeSync, mkdirSync, openSync, readFileSync, renameSync, rmSync } from "node:fs";
import { CannotStart } from "../start/cannot-start.ts";
import { type ClusterFolders, giveToServer } from "./cluster-folders.ts";
import { describeRefusal } from "./describe-refusal.ts";
import { handOverFolder } from "./hand-over-folder.ts";
import { type Programs, spawnProgram, waitForExit } from "./spawn-program.ts";

const options = [
  "--username=postgres",
  // Who may enter the socket's folder is PostgreSQL's own user; there is no network.
  "--auth=trust",
  "--encoding=UTF8",
  "--locale=C",
  "--locale-provider=icu",
  "--icu-locale=pl-PL",
  "--data-checksums",
];

/**
 * Makes the data directory. It gets its name when it is whole, so that a start that was interrupted begins anew.
 *
 * @param durable false spares the flush to disk, for databases that tests throw away.
 */
export async function createCluster(folders: ClusterFolders, programs: Programs, durable: boolean): Promise<void> {
  const unfinished = `${folders.cluster}.unfinished`;
  rmSync(unfinished, { recursive: true, force: true });
  mkdirSync(unfinished, { mode: 0o700 });
  giveToServer(unfinished, programs.user);
  await runInitdb(unfinished, programs, durable);
  renameSync(unfinished, folders.cluster);
}

async function runInitdb(unfinished: string, programs: Programs, durable: boolean): Promise<void> {
  const report = `${unfinished}.log`;
  const output = openSync(report, "w");
  const handed = handOverFolder(unfinished, programs.user);
  const args = [...options, ...(durable ? [] : ["--no-sync"]), "-D", handed.path];
  const status = await waitForExit(spawnProgram(programs, "initdb", args, output, handed.stdio), "initdb").finally(
    () => {
      handed.close();
      closeSync(output);
    },
  );
  const said = readFileSync(report, "utf8");
  rmSync(report, { force: true });
  if (status === 0) return;
  rmSync(unfinished, { recursive: true, force: true });
  throw new CannotStart(`The database could not be made in ${unfinished}: ${describeRefusal(said)}`);
}
