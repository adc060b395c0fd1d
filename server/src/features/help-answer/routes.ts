import { z } from "zod";
import { AnswerHelp, HelpAnswers, HelpAnswersQuery } from "../../../../contract/messages.ts";
import { listOf } from "../../../../contract/paging.ts";
import { operatorOf } from "../../access/authenticate.ts";
import { problemResponses } from "../../platform/http/problem-responses.ts";
import type { Api, Surroundings } from "../../platform/surroundings.ts";
import { answerHelp, answerHelpAsVisitor } from "./answer-help.ts";
import { listHelpAnswers } from "./list-help-answers.ts";
import { visitorFrom } from "./visitor.ts";

const tags = ["Help"];

export function helpAnswerRoutes(app: Api, { pool }: Surroundings): void {
  app.post(
    "/help-answers",
    {
      config: { access: "public" },
      schema: {
        summary: "Answer whether a page of the help was helpful",
        description:
          "One answer per person and page counts, the latest. Who did not sign in is told apart by the network address, which is not kept.",
        tags,
        body: AnswerHelp,
        response: { 204: z.null() },
      },
    },
    async ({ actor, body, ip }, reply) => {
      if (actor) await answerHelp(pool, actor, body);
      else await answerHelpAsVisitor(pool, visitorFrom(ip), body);
      return reply.code(204).send(null);
    },
  );

  app.get(
    "/help-answers",
    {
      schema: {
        summary: "How the pages of the help were answered (operators)",
        tags,
        querystring: HelpAnswersQuery,
        response: { 200: listOf(HelpAnswers), ...problemResponses("only-operators") },
      },
    },
    async (request) => ({
      items: await listHelpAnswers(pool, operatorOf(request), request.query.sort),
      nextCursor: null,
    }),
  );
}
