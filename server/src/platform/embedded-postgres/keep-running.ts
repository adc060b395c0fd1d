import { CannotStart } from "../start/cannot-start.ts";
import { identifyProcess } from "./identify-process.ts";
import type { PostmasterFile } from "./postmaster-file.ts";

const lookEveryMilliseconds = 500;
const mostRestarts = 5;
const withinMilliseconds = 60_000;

export type Keeper = {
  /** The one that runs now. */
  readonly current: () => PostmasterFile;
  /** No more restarts; resolves when one that is under way has ended. */
  readonly release: () => Promise<void>;
};

/**
 * Starts PostgreSQL again when it has ended by itself (the system may kill it for want of memory).
 *
 * @param onLost when it cannot be started, or has ended five times within a minute.
 */
export function keepRunning(
  first: PostmasterFile,
  restart: () => Promise<PostmasterFile>,
  onLost: (reason: Error) => void,
): Keeper {
  let file = first;
  let identity = identifyProcess(file.pid);
  let work: Promise<void> | undefined;
  const restarts: number[] = [];

  const revive = async () => {
    restarts.push(Date.now());
    const recent = restarts.filter((at) => Date.now() - at < withinMilliseconds);
    if (recent.length > mostRestarts)
      throw new CannotStart("PostgreSQL ended again and again; postgres.log in DATA_DIR says why.");
    file = await restart();
    identity = identifyProcess(file.pid);
  };

  const timer = setInterval(() => {
    if (work || identifyProcess(file.pid) === identity) return;
    work = revive()
      .catch((error: Error) => {
        clearInterval(timer);
        onLost(error);
      })
      .finally(() => {
        work = undefined;
      });
  }, lookEveryMilliseconds);
  timer.unref();

  const release = async () => {
    clearInterval(timer);
    await work;
  };
  return { current: () => file, release };
}
