import { once } from "node:events";
import { createServer } from "node:net";

/**
 * Listens for a moment, so that a port that is taken stops the start before anything is built or begun.
 *
 * @throws the system's error, such as EADDRINUSE.
 */
export async function assertPortFree(host: string, port: number): Promise<void> {
  const server = createServer();
  server.listen(port, host);
  await once(server, "listening").catch((error: NodeJS.ErrnoException) => {
    // A name that is not known fails in the look-up, which does not say what it was for.
    throw Object.assign(error, { syscall: "listen" });
  });
  server.close();
  await once(server, "close");
}
