import { z } from "zod";
import { listOf } from "../../../../contract/paging.ts";
import { EndRelationship, RelationshipsQuery } from "../../../../contract/relationships.ts";
import { IdParams } from "../../../../contract/requests.ts";
import { PartnerRelationship } from "../../../../contract/resources.ts";
import { contextOf } from "../../access/actor.ts";
import { actorOf } from "../../access/authenticate.ts";
import { inTransaction } from "../../platform/database/transaction.ts";
import { ProblemError } from "../../platform/http/problem-error.ts";
import { problemResponses } from "../../platform/http/problem-responses.ts";
import { rowIdOrNotFound } from "../../platform/http/row-id.ts";
import type { Api, Surroundings } from "../../platform/surroundings.ts";
import { obstacleValues } from "./end-refusal-view.ts";
import { endRelationship } from "./end-relationship.ts";
import { listRelationships } from "./list-relationships.ts";

const tags = ["Partner relationships"];

export function partnerRelationshipRoutes(app: Api, { pool, vendorName }: Surroundings): void {
  app.get(
    "/partner-relationships",
    {
      schema: {
        tags,
        summary: "Ties to partners in force: of record, or reseller; or past reseller relationships",
        description:
          "A partner's people see the reseller relationships of their company; where it is of record stands in their portfolio.",
        querystring: RelationshipsQuery,
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
        summary: "Remove a reseller relationship (its reseller, or an operator)",
        description:
          "The reseller ends it once nothing stands in the way; an operator where the customer's request was granted, with a reason. For a customer the answer is 409, with what stands in the way, by name.",
        params: IdParams,
        body: EndRelationship.optional(),
        response: {
          204: z.null(),
          ...problemResponses(
            "reseller-must-end-it",
            "obstacles-remain",
            "removal-not-granted",
            "reason-needed",
            "relationship-ended",
          ),
        },
      },
      // Only an operator has something to say with it; without a body Fastify hands over null, which as JSON would be refused.
      preValidation: async (request) => {
        if (request.headers["content-type"] === undefined) request.body ??= {};
      },
    },
    async (request, reply) => {
      const actor = actorOf(request);
      const id = rowIdOrNotFound("relationship", request.params.id);
      const reason = request.body?.reason ?? null;
      const ended = await inTransaction(pool, contextOf(actor), async (tx) => {
        const done = await endRelationship(tx, actor, { id, reason });
        if (done.kind === "ended") await tx.commit();
        return done;
      });
      if (ended.kind === "not-found") throw new ProblemError("not-found");
      if (ended.kind === "refused") {
        const { code, obstacles } = ended;
        const named = code === "reseller-must-end-it" || code === "obstacles-remain";
        throw new ProblemError(code, {
          values: obstacleValues(obstacles),
          extensions: named ? { obstacles: [...obstacles] } : {},
        });
      }
      return reply.code(204).send(null);
    },
  );
}
