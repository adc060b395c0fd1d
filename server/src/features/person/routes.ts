import { z } from "zod";
import { ChangePerson, NewSignInLink, PersonEntry } from "../../../../contract/organization-register.ts";
import { IdParams, WriteHeaders } from "../../../../contract/requests.ts";
import { contextOf } from "../../access/actor.ts";
import { peopleKeeperOf } from "../../access/authenticate.ts";
import { inTransaction, read } from "../../platform/database/transaction.ts";
import { ProblemError } from "../../platform/http/problem-error.ts";
import { problemResponses } from "../../platform/http/problem-responses.ts";
import { rowIdOrNotFound } from "../../platform/http/row-id.ts";
import type { Api, Surroundings } from "../../platform/surroundings.ts";
import { changePerson } from "./change-person.ts";
import { erasePerson } from "./erase-person.ts";
import { makeSignInLink } from "./make-sign-in-link.ts";
import { personById } from "./person-queries.ts";
import { personView } from "./person-view.ts";

const tags = ["People"];

export function personRoutes(app: Api, { pool, vendorName, publicUrl }: Surroundings): void {
  app.get(
    "/people/:id",
    {
      schema: {
        summary: "A person, and what may be done with it (operators; a partner's people of their own company)",
        tags,
        params: IdParams,
        response: { 200: PersonEntry, ...problemResponses("only-operators", "not-found") },
      },
    },
    async (request, reply) => {
      const actor = peopleKeeperOf(request);
      const id = rowIdOrNotFound("person", request.params.id);
      const [[row]] = await read(pool, contextOf(actor), personById(actor, id));
      if (!row) throw new ProblemError("not-found");
      const person = personView(row, actor, { language: request.language, vendorName });
      return reply.header("etag", person.etag).send(person);
    },
  );

  app.patch(
    "/people/:id",
    {
      schema: {
        summary: "Change a person's name or role (operators; partner admins in their own company)",
        tags,
        params: IdParams,
        headers: WriteHeaders.pick({ "if-match": true }),
        body: ChangePerson,
        response: {
          200: PersonEntry,
          ...problemResponses(
            "only-operators",
            "only-partner-admins",
            "not-found",
            "person-erased",
            "own-role",
            "role-not-there",
            "changed-meanwhile",
          ),
        },
      },
    },
    async (request, reply) => {
      const actor = peopleKeeperOf(request);
      const id = rowIdOrNotFound("person", request.params.id);
      const ifMatch = request.headers["if-match"];
      const person = await inTransaction(pool, contextOf(actor), async (tx) => {
        const changed = await changePerson(tx, actor, { id, ...request.body, ifMatch });
        if (typeof changed === "object") throw new ProblemError(changed.refused);
        const [[row]] = await tx.commit(personById(actor, id));
        if (!row) throw new ProblemError("not-found");
        const now = personView(row, actor, { language: request.language, vendorName });
        if (changed === "changed-meanwhile") {
          throw new ProblemError(changed, { extensions: { currentPerson: now }, headers: { etag: now.etag } });
        }
        return now;
      });
      return reply.header("etag", person.etag).send(person);
    },
  );

  app.post(
    "/people/:id/sign-in-links",
    {
      schema: {
        summary: "Make a link with which a person sets its password (operators; partner admins in their own company)",
        description:
          "Good once and for seven days; the one before is good no longer. It is shown in this answer and never again, so that no Idempotency-Key can repeat the answer: one is refused.",
        tags,
        params: IdParams,
        response: {
          201: NewSignInLink,
          ...problemResponses(
            "only-operators",
            "only-partner-admins",
            "not-found",
            "person-erased",
            "address-taken",
            "not-repeatable",
          ),
        },
      },
    },
    async (request, reply) => {
      const actor = peopleKeeperOf(request);
      if (request.headers["idempotency-key"] !== undefined) throw new ProblemError("not-repeatable");
      const id = rowIdOrNotFound("person", request.params.id);
      const made = await inTransaction(pool, contextOf(actor), async (tx) => {
        const link = await makeSignInLink(tx, actor, { id, publicUrl });
        if ("refused" in link) throw new ProblemError(link.refused);
        await tx.commit();
        return link;
      });
      return reply.code(201).header("cache-control", "no-store").send(made);
    },
  );

  app.delete(
    "/people/:id/personal-data",
    {
      schema: {
        summary: "Erase a person's name, address and ways in (operators; partner admins in their own company)",
        description: "Facts keep the person's key and are shown as those of a removed person.",
        tags,
        params: IdParams,
        response: {
          204: z.null(),
          ...problemResponses("only-operators", "only-partner-admins", "not-found", "last-operator", "own-role"),
        },
      },
    },
    async (request, reply) => {
      const actor = peopleKeeperOf(request);
      const erased = await erasePerson(pool, actor, rowIdOrNotFound("person", request.params.id));
      if (erased !== "erased") throw new ProblemError(erased.refused);
      return reply.code(204).send(null);
    },
  );
}
