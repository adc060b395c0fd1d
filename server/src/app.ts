import type { FastifyBaseLogger, FastifyInstance } from "fastify";
import { demandSignIn, identify } from "./access/authenticate.ts";
import { auditEventRoutes } from "./features/audit-event/routes.ts";
import { meRoutes } from "./features/me/routes.ts";
import { RefusedIdLimit } from "./features/partner-id-check/refused-id-limit.ts";
import { partnerIdCheckRoutes } from "./features/partner-id-check/routes.ts";
import { partnerOfRecordRoutes } from "./features/partner-of-record/routes.ts";
import { partnerRelationshipRoutes } from "./features/partner-relationship/routes.ts";
import { sessionRoutes } from "./features/session/routes.ts";
import { subscriptionRoutes } from "./features/subscription/routes.ts";
import { createHttpServer } from "./platform/http/create-http-server.ts";
import { limitRequests } from "./platform/http/limit-requests.ts";
import type { Api, Surroundings } from "./platform/surroundings.ts";

export interface AppOptions extends Surroundings {
  readonly log: FastifyBaseLogger | false;
  /** How much one caller may ask; 1200 where nothing is said. */
  readonly requestsPerMinute?: number;
}

/** The server, whole, before it listens. Its routes stand under /api/v1, each in its feature. */
export async function buildApp({
  log,
  requestsPerMinute = 1200,
  ...surroundings
}: AppOptions): Promise<FastifyInstance> {
  const server = await createHttpServer({ logger: log, vendorName: surroundings.vendorName });

  await server.register(
    async (scope) => {
      const api = scope as unknown as Api;
      identify(api, surroundings);
      await limitRequests(api, requestsPerMinute, ({ actor, ip }) => actor?.personId ?? ip);
      demandSignIn(api);

      sessionRoutes(api, surroundings);
      meRoutes(api, surroundings);

      const refusedIds = new RefusedIdLimit();
      subscriptionRoutes(api, surroundings);
      partnerOfRecordRoutes(api, surroundings, refusedIds);
      partnerIdCheckRoutes(api, surroundings, refusedIds);
      partnerRelationshipRoutes(api, surroundings);
      auditEventRoutes(api, surroundings);
    },
    { prefix: "/api/v1" },
  );

  return server;
}
