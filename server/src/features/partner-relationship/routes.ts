import { z } from "zod";
import { listOf } from "../../../../contract/paging.ts";
import { IdParams, Paging } from "../../../../contract/requests.ts";
import { PartnerRelationship } from "../../../../contract/resources.ts";
import { contextOf } from "../../access/actor.ts";
import { actorOf, customerOf } from "../../access/authenticate.ts";
import { read } from "../../platform/database/transaction.ts";
import { ProblemError } from "../../platform/http/problem-error.ts";
import { problemResponses } from "../../platform/http/problem-responses.ts";
import { rowIdOrNotFound } from "../../platform/http/row-id.ts";
import type { Api, Surroundings } from "../../platform/surroundings.ts";
import { listRelationships } from "./list-relationships.ts";
import { resellerRelationship } from "./relationship-queries.ts";
import { obstaclesOf } from "./relationship-view.ts";

const tags = ["Partner relationships"];

export function partnerRelationshipRoutes(app: Api, { pool, vendorName }: Surroundings): void {
  app.get(
    "/partner-relationships",
    {
      schema: {
        tags,
        summary: "Every present tie to a partner: of record, or reseller",
        querystring: Paging,
        response: { 200: listOf(PartnerRelationship) },
      },
    },
    (request) => listRelationships(pool, actorOf(request), request.query, { language: request.language, vendorName }),
  );

  app.delete(
    "/partner-relationships/:id",
    {
      schema: {
        tags,
        summary: "Remove a reseller relationship",
        description: "A customer cannot: the answer is 409, with what stands in the way, by name.",
        params: IdParams,
        response: { 204: z.null(), ...problemResponses("only-the-customer", "reseller-must-end-it") },
      },
    },
    async (request) => {
      const actor = customerOf(request);
      const id = rowIdOrNotFound("relationship", request.params.id);
      const [[row]] = await read(pool, contextOf(actor), resellerRelationship(actor, id));
      if (!row) throw new ProblemError("not-found");
      const obstacles = obstaclesOf(row);
      throw new ProblemError("reseller-must-end-it", {
        values: { count: obstacles.length },
        extensions: { obstacles },
      });
    },
  );
}
