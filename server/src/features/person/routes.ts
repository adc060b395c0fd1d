import { z } from "zod";
import { IdParams } from "../../../../contract/requests.ts";
import { operatorOf } from "../../access/authenticate.ts";
import { ProblemError } from "../../platform/http/problem-error.ts";
import { problemResponses } from "../../platform/http/problem-responses.ts";
import { rowIdOrNotFound } from "../../platform/http/row-id.ts";
import type { Api, Surroundings } from "../../platform/surroundings.ts";
import { erasePerson } from "./erase-person.ts";

export function personRoutes(app: Api, { pool }: Surroundings): void {
  app.delete(
    "/people/:id/personal-data",
    {
      schema: {
        summary: "Erase a person's name, address and ways in (operators)",
        description: "Facts keep the person's key and are shown as those of a removed person.",
        tags: ["People"],
        params: IdParams,
        response: { 204: z.null(), ...problemResponses("only-operators", "not-found", "last-operator") },
      },
    },
    async (request, reply) => {
      const actor = operatorOf(request);
      const erased = await erasePerson(pool, actor, rowIdOrNotFound("person", request.params.id));
      if (erased !== "erased") throw new ProblemError(erased);
      return reply.code(204).send(null);
    },
  );
}
