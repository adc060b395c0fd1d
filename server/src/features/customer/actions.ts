import { publicId } from "../../../../contract/ids.ts";
import type { CustomerDetails } from "../../../../contract/portfolio.ts";
import { type ProblemCode, problems } from "../../../../contract/problems.ts";
import type { Action, Obstacle } from "../../../../contract/resources.ts";
import { sentence, type Values } from "../../platform/language/format.ts";
import type { Reader } from "../audit-event/actor-view.ts";
import { isInForce, type ObstacleRow, type SellerRow } from "./sale-queries.ts";

function obstacleView({ kind, id, name, state, clears_on }: ObstacleRow): Obstacle {
  return { kind, id: publicId(kind, id), name, state, clearsOn: clears_on };
}

/** Rule 12: whether the company may order for the customer and end its relationship with it and, where not, why. */
export function customerActions(seller: SellerRow | undefined, reader: Reader): CustomerDetails["actions"] {
  const refused = (reason: ProblemCode, values: Values = {}): Action => ({
    allowed: false,
    reason,
    sentence: sentence(problems[reason].detail, reader.language, { vendor: reader.vendorName, ...values }),
  });
  if (!seller) return { order: refused("no-reseller-relationship"), removeRelationship: refused("relationship-ended") };
  const obstacles = seller.obstacles.map(obstacleView);
  return {
    order: isInForce(seller) ? { allowed: true } : refused("reseller-not-in-force", { reseller: seller.partner_name }),
    removeRelationship:
      obstacles.length === 0
        ? { allowed: true }
        : { ...refused("obstacles-remain", { count: obstacles.length }), obstacles },
  };
}
