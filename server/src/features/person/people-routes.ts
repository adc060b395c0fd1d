import { AddPerson, PeopleQuery, PersonEntry } from "../../../../contract/organization-register.ts";
import { PartnerPeople } from "../../../../contract/partner-people.ts";
import { RepeatHeaders } from "../../../../contract/requests.ts";
import { answerOnce } from "../../access/answer-once.ts";
import { partnerOf } from "../../access/authenticate.ts";
import { repeatable } from "../../access/idempotency.ts";
import { ProblemError } from "../../platform/http/problem-error.ts";
import { problemResponses } from "../../platform/http/problem-responses.ts";
import { sendAgain, sendAnswer } from "../../platform/http/send-answer.ts";
import type { Api, Surroundings } from "../../platform/surroundings.ts";
import { addAction } from "./actions.ts";
import { addPerson } from "./add-person.ts";
import { listPeople } from "./list-people.ts";
import { personById } from "./person-queries.ts";
import { personView } from "./person-view.ts";

const tags = ["People"];

/** A partner's own people. Changing, erasing and sign-in links are those of every person (routes.ts). */
export function peopleRoutes(app: Api, { pool, vendorName }: Surroundings): void {
  app.get(
    "/people",
    {
      schema: {
        summary: "The people of your company, by name (partners)",
        tags,
        querystring: PeopleQuery,
        response: { 200: PartnerPeople, ...problemResponses("only-partners", "not-found") },
      },
    },
    async (request) => {
      const actor = partnerOf(request);
      const reader = { language: request.language, vendorName };
      const wanted = { ...request.query, organizationId: actor.organizationId };
      const people = await listPeople(pool, actor, wanted, reader);
      if (!people) throw new ProblemError("not-found");
      return { ...people, actions: { add: addAction(actor, reader) } };
    },
  );

  app.post(
    "/people",
    {
      schema: {
        summary: "Add somebody to your company (partner admins)",
        description: "It signs in once it was given a sign-in link and has set a password.",
        tags,
        headers: RepeatHeaders,
        body: AddPerson,
        response: {
          201: PersonEntry,
          ...problemResponses(
            "only-partners",
            "only-partner-admins",
            "not-found",
            "role-not-there",
            "address-taken",
            "idempotency-key-reused",
          ),
        },
      },
    },
    async (request, reply) => {
      const actor = partnerOf(request);
      const { language = null, ...given } = request.body;
      const input = { ...given, language, organizationId: actor.organizationId };
      const repeat = repeatable(request.headers["idempotency-key"], "POST", request.url, request.body);
      const answer = await answerOnce(pool, actor, repeat, async (tx) => {
        const added = await addPerson(tx, actor, input);
        if ("refused" in added) throw new ProblemError(added.refused);
        const [[row]] = await tx.run(personById(actor, added.id));
        if (!row) throw new Error(`The person ${added.id} was added and is not there.`);
        return { status: 201, body: personView(row, actor, { language: request.language, vendorName }) };
      });
      return answer.again ? sendAgain(reply, answer) : sendAnswer(reply, answer);
    },
  );
}
