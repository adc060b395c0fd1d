import type { CustomerDetails } from "../../../../contract/portfolio.ts";
import { type ProblemCode, problems } from "../../../../contract/problems.ts";
import type { Action } from "../../../../contract/resources.ts";
import type { PartnerActor } from "../../access/actor.ts";
import { sentence, type Values } from "../../platform/language/format.ts";
import type { Reader } from "../audit-event/actor-view.ts";
import { clearableObstacles } from "../partner-relationship/obstacle-view.ts";
import { refusalToSellAnew, type SellerRow } from "./sale-queries.ts";

/** Rule 12: whether the company may order for the customer and end its relationship with it and, where not, why. */
export function customerActions(
  seller: SellerRow | undefined,
  actor: PartnerActor,
  reader: Reader,
): CustomerDetails["actions"] {
  const refused = (reason: ProblemCode, values: Values = {}): Action => ({
    allowed: false,
    reason,
    sentence: sentence(problems[reason].detail, reader.language, { vendor: reader.vendorName, ...values }),
  });
  if (!seller) return { order: refused("no-reseller-relationship"), removeRelationship: refused("relationship-ended") };
  const obstacles = clearableObstacles(seller.obstacles, { actor, granted: false, reader });
  const unsellable = refusalToSellAnew(seller);
  return {
    order: unsellable ? refused(unsellable, { reseller: seller.partner_name }) : { allowed: true },
    removeRelationship:
      obstacles.length === 0
        ? { allowed: true }
        : { ...refused("obstacles-remain", { count: obstacles.length }), obstacles },
  };
}
