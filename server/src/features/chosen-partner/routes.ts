import { z } from "zod";
import { ChosenPartner } from "../../../../contract/orders.ts";
import { NamePartner } from "../../../../contract/requests.ts";
import { contextOf } from "../../access/actor.ts";
import { customerOf } from "../../access/authenticate.ts";
import { inTransaction, read } from "../../platform/database/transaction.ts";
import { ProblemError } from "../../platform/http/problem-error.ts";
import { problemResponses } from "../../platform/http/problem-responses.ts";
import { sendAnswer } from "../../platform/http/send-answer.ts";
import type { Api, Surroundings } from "../../platform/surroundings.ts";
import type { RefusedIdLimit } from "../partner-id-check/refused-id-limit.ts";
import { choosePartner } from "./choose-partner.ts";
import { chosenPartnerOf, forgetChosenPartner } from "./chosen-partner-queries.ts";
import { chosenPartnerView } from "./chosen-partner-view.ts";

const path = "/me/chosen-partner";
const tags = ["Orders"];

export function chosenPartnerRoutes(app: Api, { pool }: Surroundings, refusedIds: RefusedIdLimit): void {
  app.get(
    path,
    {
      schema: {
        tags,
        summary: "The partner that you chose in the directory for your next order",
        description: "null where you chose none, or where it was put on an order.",
        response: { 200: ChosenPartner.nullable(), ...problemResponses("only-the-customer", "not-found") },
      },
    },
    async (request, reply) => {
      const actor = customerOf(request);
      const [[chosen]] = await read(pool, contextOf(actor), chosenPartnerOf(actor));
      const body = JSON.stringify(chosen ? chosenPartnerView(chosen) : null);
      // Fastify would send null as an empty body; the answer is JSON's null.
      return sendAnswer(reply, { status: 200, etag: null, body });
    },
  );

  app.put(
    path,
    {
      schema: {
        tags,
        summary: "Choose a partner for your next order",
        body: NamePartner,
        response: {
          200: ChosenPartner,
          ...problemResponses(
            "role-may-not-order",
            "only-the-customer",
            "not-found",
            "malformed-partner-id",
            "unknown-partner-id",
            "headquarters",
            "not-in-force",
            "too-many-refused-ids",
          ),
        },
      },
    },
    async (request) => {
      const actor = customerOf(request);
      await refusedIds.assertOpen(actor);
      const chosen = await inTransaction(pool, contextOf(actor), (tx) =>
        choosePartner(tx, actor, request.body.partnerId),
      );
      if (chosen.kind === "chosen") return chosen.choice;
      const { code, partner, partnerNumber } = chosen;
      if (code !== "role-may-not-order") await refusedIds.count(actor, code);
      const values = {
        partnerId: partnerNumber ?? "",
        partner: partner?.name ?? "",
        count: partner?.siblings.filter(({ state }) => state === "active").length ?? 0,
      };
      throw new ProblemError(code, { values });
    },
  );

  app.delete(
    path,
    {
      schema: {
        tags,
        summary: "Forget the partner that you chose",
        description: "Succeeds also where there is none.",
        response: { 204: z.null(), ...problemResponses("only-the-customer", "not-found") },
      },
    },
    async (request, reply) => {
      const actor = customerOf(request);
      await read(pool, contextOf(actor), forgetChosenPartner(actor));
      return reply.code(204).send(null);
    },
  );
}
