import { CheckPartnerId } from "../../../../contract/requests.ts";
import { PartnerIdCheck } from "../../../../contract/resources.ts";
import { customerOf } from "../../access/authenticate.ts";
import { ProblemError } from "../../platform/http/problem-error.ts";
import { problemResponses } from "../../platform/http/problem-responses.ts";
import { rowIdOrNotFound } from "../../platform/http/row-id.ts";
import type { Api, Surroundings } from "../../platform/surroundings.ts";
import { checkPartnerId } from "./check-partner-id.ts";
import { checkView } from "./check-view.ts";
import type { RefusedIdLimit } from "./refused-id-limit.ts";

export function partnerIdCheckRoutes(app: Api, { pool, vendorName }: Surroundings, refusedIds: RefusedIdLimit): void {
  app.post(
    "/partner-id-checks",
    {
      schema: {
        tags: ["Partner ID"],
        summary: "Check whether a Partner ID may be named on a subscription",
        description: "Every outcome is 200. A check is never a permission: naming asks the same again.",
        body: CheckPartnerId,
        response: {
          200: PartnerIdCheck,
          ...problemResponses("only-the-customer", "not-found", "too-many-refused-ids"),
        },
      },
    },
    async (request) => {
      const actor = customerOf(request);
      const subscriptionId = rowIdOrNotFound("subscription", request.body.subscriptionId);
      await refusedIds.assertOpen(actor);
      const checked = await checkPartnerId(pool, actor, { subscriptionId, partnerId: request.body.partnerId });
      if (!checked) throw new ProblemError("not-found");
      await refusedIds.count(actor, checked.check.outcome);
      return checkView(checked, { language: request.language, vendorName });
    },
  );
}
