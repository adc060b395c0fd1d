import type { FastifyInstance } from "fastify";
import { z } from "zod";

const none = z.strictObject({});

/** A route of the API that names no query parameters takes none. For the routes that are registered after this. */
export function refuseUnknownParameters(app: FastifyInstance): void {
  app.addHook("onRoute", (route) => {
    if (route.schema && !route.schema.hide) route.schema.querystring ??= none;
  });
}
