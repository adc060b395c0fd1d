import type { Shutdown } from "./shutdown.ts";

/** One Ctrl-C arrives up to three times: from the terminal, from npm and from the program that found Node 24. */
const sameKeyMilliseconds = 800;

/**
 * Stops on Ctrl-C, SIGTERM, a closed terminal, or when the process that started us is gone; a second Ctrl-C does not wait.
 */
export function stopOnSignals(shutdown: Shutdown, say: (text: string) => void): void {
  let first: number | undefined;
  const stop = () => {
    if (first === undefined) {
      first = Date.now();
      say("\nStopping …");
      shutdown.run().then(
        () => process.exit(0),
        () => process.exit(1),
      );
    } else if (Date.now() - first > sameKeyMilliseconds) {
      shutdown.force();
      process.exit(1);
    }
  };
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, stop);
  process.on("disconnect", stop);
  // Listening to the channel would keep an otherwise finished process alive.
  process.channel?.unref();
  // A terminal that was closed takes no more words.
  for (const stream of [process.stdout, process.stderr]) stream.on("error", () => {});
}
