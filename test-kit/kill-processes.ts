import { findProcessesIn } from "../server/src/platform/embedded-postgres/processes-in-folder.ts";

/** Kills whatever works in a folder, as a machine that fails would. Who has ended meanwhile, of another's end, is none of them. */
export function killProcessesIn(folder: string): void {
  for (const pid of findProcessesIn(folder)) {
    try {
      process.kill(pid, "SIGKILL");
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== "ESRCH") throw error;
    }
  }
}
