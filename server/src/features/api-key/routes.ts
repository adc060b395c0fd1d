import { z } from "zod";
import { listOf } from "../../../../contract/paging.ts";
import { IdParams, MakeApiKey, Paging } from "../../../../contract/requests.ts";
import { ApiKey, NewApiKey } from "../../../../contract/resources.ts";
import { actorOf } from "../../access/authenticate.ts";
import { ProblemError } from "../../platform/http/problem-error.ts";
import { problemResponses } from "../../platform/http/problem-responses.ts";
import { rowIdOrNotFound } from "../../platform/http/row-id.ts";
import type { Api, Surroundings } from "../../platform/surroundings.ts";
import { listApiKeys } from "./list-api-keys.ts";
import { makeApiKey } from "./make-api-key.ts";
import { revokeApiKey } from "./revoke-api-key.ts";

const tags = ["API keys"];

export function apiKeyRoutes(app: Api, { pool }: Surroundings): void {
  app.get(
    "/api-keys",
    {
      schema: { summary: "List your API keys", tags, querystring: Paging, response: { 200: listOf(ApiKey) } },
    },
    (request) => listApiKeys(pool, actorOf(request), request.query),
  );

  app.post(
    "/api-keys",
    {
      schema: {
        summary: "Make an API key",
        description:
          "The key acts for you until it expires or is revoked. It is shown in this answer and never again, so that no Idempotency-Key can repeat the answer: one is refused.",
        tags,
        body: MakeApiKey,
        response: { 201: NewApiKey, ...problemResponses("only-signed-in-people", "not-repeatable") },
      },
    },
    async (request, reply) => {
      const actor = actorOf(request);
      // A key that leaks must not be able to outlive its revocation by making another.
      if (actor.credential.kind === "api-key") throw new ProblemError("only-signed-in-people");
      // The answer would have to be kept, and the key with it; ignored in silence, a repeat would make a second key.
      if (request.headers["idempotency-key"] !== undefined) throw new ProblemError("not-repeatable");
      const made = await makeApiKey(pool, actor, request.body);
      if (!made) throw new ProblemError("not-signed-in");
      return reply.code(201).header("cache-control", "no-store").send(made);
    },
  );

  app.delete(
    "/api-keys/:id",
    {
      schema: {
        summary: "Revoke one of your API keys",
        tags,
        params: IdParams,
        response: { 204: z.null(), ...problemResponses("not-found") },
      },
    },
    async (request, reply) => {
      const revoked = await revokeApiKey(pool, actorOf(request), rowIdOrNotFound("apiKey", request.params.id));
      if (!revoked) throw new ProblemError("not-found");
      return reply.code(204).send(null);
    },
  );
}
