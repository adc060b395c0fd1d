import { z } from "zod";
import { OrderPartnerIdCheck } from "../../../../contract/orders.ts";
import { SubscriptionsPartnerIdCheck } from "../../../../contract/partner-of-record-namings.ts";
import { CheckPartnerId } from "../../../../contract/requests.ts";
import { PartnerIdCheck } from "../../../../contract/resources.ts";
import { customerOf } from "../../access/authenticate.ts";
import { ProblemError } from "../../platform/http/problem-error.ts";
import { problemResponses } from "../../platform/http/problem-responses.ts";
import { rowIdOrNotFound } from "../../platform/http/row-id.ts";
import type { Api, Surroundings } from "../../platform/surroundings.ts";
import { checkOnOrder, orderCheckView } from "./check-on-order.ts";
import { checkOnSeveral, severalChecksView } from "./check-on-several.ts";
import { checkPartnerId } from "./check-partner-id.ts";
import { checkView } from "./check-view.ts";
import type { RefusedIdLimit } from "./refused-id-limit.ts";

export function partnerIdCheckRoutes(app: Api, { pool, vendorName }: Surroundings, refusedIds: RefusedIdLimit): void {
  app.post(
    "/partner-id-checks",
    {
      schema: {
        tags: ["Partner ID"],
        summary: "Check whether a Partner ID may be named on a subscription, on several, or on an order",
        description:
          "Every outcome is 200. A check is never a permission: naming asks the same again. Asked about several or about an order, items answers for each.",
        body: CheckPartnerId,
        response: {
          // The longer ones first: of two shapes that fit, the first is written.
          200: z.union([SubscriptionsPartnerIdCheck, OrderPartnerIdCheck, PartnerIdCheck]),
          ...problemResponses("only-the-customer", "not-found", "order-empty", "too-many-refused-ids"),
        },
      },
    },
    async (request) => {
      const actor = customerOf(request);
      const { partnerId, orderId, itemId, subscriptionIds, subscriptionId = "" } = request.body;
      const reader = { language: request.language, vendorName };
      if (subscriptionIds) {
        const ids = subscriptionIds.map((id) => rowIdOrNotFound("subscription", id));
        await refusedIds.assertOpen(actor);
        const checked = await checkOnSeveral(pool, actor, { subscriptionIds: ids, partnerId });
        if (!checked) throw new ProblemError("not-found");
        await refusedIds.countOnce(actor, checked);
        return severalChecksView(checked, reader);
      }
      if (orderId !== undefined) {
        const keys = {
          orderId: rowIdOrNotFound("order", orderId),
          itemId: itemId === undefined ? null : rowIdOrNotFound("orderItem", itemId),
        };
        await refusedIds.assertOpen(actor);
        const checked = await checkOnOrder(pool, actor, { ...keys, partnerId });
        if (!checked) throw new ProblemError("not-found");
        if (checked.length === 0) throw new ProblemError("order-empty");
        await refusedIds.countOnce(actor, checked);
        return orderCheckView(checked, itemId === undefined, reader);
      }
      const id = rowIdOrNotFound("subscription", subscriptionId);
      await refusedIds.assertOpen(actor);
      const checked = await checkPartnerId(pool, actor, { subscriptionId: id, partnerId });
      if (!checked) throw new ProblemError("not-found");
      await refusedIds.count(actor, checked.check.outcome);
      return checkView(checked, reader);
    },
  );
}
