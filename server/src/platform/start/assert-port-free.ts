import { once } from "node:events";
import { createServer } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";

const patienceMilliseconds = 2000;

/**
 * Listens for a moment, so that a port that is taken stops the start before anything is built or begun. Waits two seconds
 * for a Doradca that is just stopping.
 *
 * @throws the system's error, such as EADDRINUSE.
 */
export async function assertPortFree(host: string, port: number): Promise<void> {
  const until = Date.now() + patienceMilliseconds;
  for (;;) {
    try {
      return await listenForAMoment(host, port);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== "EADDRINUSE" || Date.now() > until) throw error;
      await sleep(50);
    }
  }
}

async function listenForAMoment(host: string, port: number): Promise<void> {
  const server = createServer();
  server.listen(port, host);
  await once(server, "listening").catch((error: NodeJS.ErrnoException) => {
    // A name that is not known fails in the look-up, which does not say what it was for.
    throw Object.assign(error, { syscall: "listen" });
  });
  server.close();
  await once(server, "close");
}
