import { AddPerson, PeopleQuery, PersonEntry } from "../../../../contract/organization-register.ts";
import { listOf } from "../../../../contract/paging.ts";
import { IdParams, RepeatHeaders } from "../../../../contract/requests.ts";
import { answerOnce } from "../../access/answer-once.ts";
import { operatorOf } from "../../access/authenticate.ts";
import { repeatable } from "../../access/idempotency.ts";
import { ProblemError } from "../../platform/http/problem-error.ts";
import { problemResponses } from "../../platform/http/problem-responses.ts";
import { rowIdOrNotFound } from "../../platform/http/row-id.ts";
import { sendOnce } from "../../platform/http/send-answer.ts";
import type { Api, Surroundings } from "../../platform/surroundings.ts";
import { addPerson } from "./add-person.ts";
import { listPeople } from "./list-people.ts";
import { personById } from "./person-queries.ts";
import { personView } from "./person-view.ts";

const tags = ["Organizations"];
const path = "/organizations/:id/people";

export function organizationPeopleRoutes(app: Api, { pool, vendorName }: Surroundings): void {
  app.get(
    path,
    {
      schema: {
        tags,
        summary: "An organization's people, by name (operators)",
        params: IdParams,
        querystring: PeopleQuery,
        response: { 200: listOf(PersonEntry), ...problemResponses("only-operators", "not-found") },
      },
    },
    async (request) => {
      const actor = operatorOf(request);
      const organizationId = rowIdOrNotFound("organization", request.params.id);
      const reader = { language: request.language, vendorName };
      const people = await listPeople(pool, actor, { organizationId, ...request.query }, reader);
      if (!people) throw new ProblemError("not-found");
      return people;
    },
  );

  app.post(
    path,
    {
      schema: {
        tags,
        summary: "Add a person to an organization (operators)",
        description: "It signs in once it has set a password, with a sign-in link.",
        params: IdParams,
        headers: RepeatHeaders,
        body: AddPerson,
        response: {
          201: PersonEntry,
          ...problemResponses(
            "only-operators",
            "not-found",
            "role-not-there",
            "address-taken",
            "idempotency-key-reused",
          ),
        },
      },
    },
    async (request, reply) => {
      const actor = operatorOf(request);
      const { language = null, ...person } = request.body;
      const organizationId = rowIdOrNotFound("organization", request.params.id);
      const reader = { language: request.language, vendorName };
      const address = `/organizations/${request.params.id}/people`;
      const repeat = repeatable(request.headers["idempotency-key"], "POST", address, request.body);
      const answer = await answerOnce(pool, actor, repeat, async (tx) => {
        const added = await addPerson(tx, actor, { organizationId, language, ...person });
        if ("refused" in added) throw new ProblemError(added.refused);
        const [[row]] = await tx.run(personById(actor, added.id));
        return { status: 201, body: row && personView(row, actor, reader) };
      });
      return sendOnce(reply, answer);
    },
  );
}
