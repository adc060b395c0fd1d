import type { FastifyInstance, InjectOptions } from "fastify";

let asked = 0;

/** Asks from an address of its own each time, so that no limit against guessing stands in the way of what is to be seen. */
export function askAnew(server: FastifyInstance, options: InjectOptions) {
  asked += 1;
  return server.inject({ ...options, remoteAddress: `10.${(asked >> 16) % 256}.${(asked >> 8) % 256}.${asked % 256}` });
}
