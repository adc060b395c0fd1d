import { listOf } from "../../../../contract/paging.ts";
import { AuditQuery } from "../../../../contract/requests.ts";
import { AuditEvent } from "../../../../contract/resources.ts";
import { actorOf } from "../../access/authenticate.ts";
import type { Api, Surroundings } from "../../platform/surroundings.ts";
import { listAuditEvents } from "./list-audit-events.ts";

export function auditEventRoutes(app: Api, { pool, vendorName }: Surroundings): void {
  app.get(
    "/audit-events",
    {
      schema: {
        tags: ["Audit"],
        summary: "What was done, by whom, through what, when and why; newest first",
        querystring: AuditQuery,
        response: { 200: listOf(AuditEvent) },
      },
    },
    (request) => listAuditEvents(pool, actorOf(request), request.query, { language: request.language, vendorName }),
  );
}
