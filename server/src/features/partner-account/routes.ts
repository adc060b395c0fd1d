import { listOf } from "../../../../contract/paging.ts";
import { ChangePartnerProfile, PartnerAccount } from "../../../../contract/portfolio.ts";
import { IdParams, Paging, WriteHeaders } from "../../../../contract/requests.ts";
import { contextOf } from "../../access/actor.ts";
import { partnerOf } from "../../access/authenticate.ts";
import { inTransaction } from "../../platform/database/transaction.ts";
import { ProblemError } from "../../platform/http/problem-error.ts";
import { problemResponses } from "../../platform/http/problem-responses.ts";
import { rowIdOrNotFound } from "../../platform/http/row-id.ts";
import type { Api, Surroundings } from "../../platform/surroundings.ts";
import { accountView } from "./account-view.ts";
import { changePartnerProfile } from "./change-partner-profile.ts";
import { listPartnerAccounts } from "./list-partner-accounts.ts";

const tags = ["Partner accounts"];

export function partnerAccountRoutes(app: Api, { pool, vendorName }: Surroundings): void {
  app.get(
    "/partner-accounts",
    {
      schema: {
        tags,
        summary: "Your company's headquarters and locations, with what they are authorized for (partners)",
        querystring: Paging,
        response: { 200: listOf(PartnerAccount), ...problemResponses("only-partners") },
      },
    },
    (request) =>
      listPartnerAccounts(pool, partnerOf(request), request.query, { language: request.language, vendorName }),
  );

  app.patch(
    "/partner-accounts/:id",
    {
      schema: {
        tags,
        summary: "Change what an account says of itself in the directory (partner admins)",
        description: "What is left out stays. Name, place, authorizations and state are the vendor's.",
        params: IdParams,
        headers: WriteHeaders.pick({ "if-match": true }),
        body: ChangePartnerProfile,
        response: {
          200: PartnerAccount,
          ...problemResponses("only-partners", "only-partner-admins", "not-found", "changed-meanwhile"),
        },
      },
    },
    async (request, reply) => {
      const actor = partnerOf(request);
      const id = rowIdOrNotFound("partner", request.params.id);
      const ifMatch = request.headers["if-match"];
      const changed = await inTransaction(pool, contextOf(actor), (tx) =>
        changePartnerProfile(tx, actor, { id, change: request.body, ifMatch }),
      );
      if ("refused" in changed) throw new ProblemError(changed.refused);
      const reader = { language: request.language, vendorName };
      if ("changedMeanwhile" in changed) {
        const now = accountView(changed.changedMeanwhile, actor, reader);
        const extensions = { currentPartnerAccount: now };
        throw new ProblemError("changed-meanwhile", { extensions, headers: { etag: now.etag } });
      }
      const account = accountView(changed, actor, reader);
      return reply.header("etag", account.etag).send(account);
    },
  );
}
