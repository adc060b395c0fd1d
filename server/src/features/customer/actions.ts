import type { CustomerRelationship } from "../../../../contract/portfolio.ts";
import { type ProblemCode, problems } from "../../../../contract/problems.ts";
import type { Action } from "../../../../contract/resources.ts";
import type { PartnerActor } from "../../access/actor.ts";
import { sentence, type Values } from "../../platform/language/format.ts";
import type { Reader } from "../audit-event/actor-view.ts";
import { clearableObstacles } from "../partner-relationship/obstacle-view.ts";
import { refusalToSellAnew, type SellerRow } from "./sale-queries.ts";

function refused(reason: ProblemCode, { language, vendorName }: Reader, values: Values = {}): Action {
  const words = sentence(problems[reason].detail, language, { vendor: vendorName, ...values });
  return { allowed: false, reason, sentence: words };
}

/** Rule 12: whether an account may order for the customer and, where not, why; of several the first can where any can. */
export function orderAction(seller: SellerRow | undefined, reader: Reader): Action {
  if (!seller) return refused("no-reseller-relationship", reader);
  const unsellable = refusalToSellAnew(seller);
  return unsellable ? refused(unsellable, reader, { reseller: seller.partner.name }) : { allowed: true };
}

/** The same of one relationship, and whether the company may end it. */
export function relationshipActions(
  seller: SellerRow,
  actor: PartnerActor,
  reader: Reader,
): CustomerRelationship["actions"] {
  const obstacles = clearableObstacles(seller.obstacles, { actor, granted: false, reader });
  return {
    order: orderAction(seller, reader),
    removeRelationship:
      obstacles.length === 0
        ? { allowed: true }
        : { ...refused("obstacles-remain", reader, { count: obstacles.length }), obstacles },
  };
}
