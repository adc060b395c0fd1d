import type { FastifyInstance } from "fastify";
import { type AppOptions, buildApp } from "../server/src/app.ts";
import type { TestDatabase } from "./copy-database.ts";

/** The server as `npm start` builds it, on a test database and its clock, with no log and room for many requests. */
export function buildTestApp(
  { app: pool, clock }: Pick<TestDatabase, "app" | "clock">,
  options: Partial<AppOptions> = {},
): Promise<FastifyInstance> {
  return buildApp({
    pool,
    clock,
    vendorName: "Baltic Cloud",
    supportUrl: null,
    publicUrl: "http://localhost:3000",
    sample: false,
    log: false,
    requestsPerMinute: 1_000_000,
    ...options,
  });
}

/** Lets it listen on a port that is free. @returns its origin, "http://127.0.0.1:40123". */
export function listenAnywhere(server: FastifyInstance): Promise<string> {
  return server.listen({ host: "127.0.0.1", port: 0 });
}
