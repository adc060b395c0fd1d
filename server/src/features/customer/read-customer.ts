import type pg from "pg";
import { publicId } from "../../../../contract/ids.ts";
import type { CustomerDetails } from "../../../../contract/portfolio.ts";
import { contextOf, type PartnerActor } from "../../access/actor.ts";
import { read } from "../../platform/database/transaction.ts";
import type { Reader } from "../audit-event/actor-view.ts";
import { partnerSummary } from "../partner/partner-view.ts";
import { partnerSees } from "../partner-relationship/sees-view.ts";
import { tieView } from "../portfolio/portfolio-view.ts";
import { orderAction, relationshipActions } from "./actions.ts";
import { customerById } from "./customer-queries.ts";
import { customerView, tiesOf } from "./customer-view.ts";
import { sellersTo } from "./sale-queries.ts";

/**
 * A customer's page.
 *
 * @returns null where the actor's company is not tied to it, and never was.
 */
export async function readCustomer(
  pool: pg.Pool,
  actor: PartnerActor,
  organizationId: string,
  reader: Reader,
): Promise<CustomerDetails | null> {
  const [[row], sellers] = await read(
    pool,
    contextOf(actor),
    customerById(actor, organizationId),
    sellersTo(actor, organizationId),
  );
  if (!row) return null;
  const { present, past } = tiesOf(row);
  const kinds = [...new Set(present.map(({ tie }) => tie))];
  return {
    ...customerView(row, "present"),
    pastTies: past.map(tieView),
    sees: kinds.map((kind) => ({ kind, sentences: partnerSees(kind, reader.language) })),
    relationships: sellers.map((seller) => ({
      id: publicId("relationship", seller.relationship_id),
      partner: partnerSummary(seller.partner),
      since: seller.since.toISOString(),
      actions: relationshipActions(seller, actor, reader),
    })),
    country: sellers[0]?.country ?? null,
    actions: { order: orderAction(sellers[0], reader) },
  };
}
