import { setTimeout as sleep } from "node:timers/promises";
import type { FastifyInstance } from "fastify";
import type { Config } from "../../config.ts";
import type { Shutdown } from "./shutdown.ts";

/** How long a request that is being answered may keep the stop waiting. */
const drainMilliseconds = 5000;

/** Listens, and lets what is being answered come to its end when the server stops. */
export async function listen(app: FastifyInstance, { host, port }: Config, shutdown: Shutdown): Promise<void> {
  shutdown.add("the HTTP server", async () => {
    const closed = app.close();
    await Promise.race([closed, sleep(drainMilliseconds, undefined, { ref: false })]);
    app.server.closeAllConnections();
    await closed;
  });
  await app.listen({ host, port });
}
