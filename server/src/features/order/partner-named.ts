import { publicId } from "../../../../contract/ids.ts";
import type { OrderingActor } from "../../access/actor.ts";
import { auditEntry } from "../../access/audit.ts";
import type { Query } from "../../platform/database/query.ts";
import type { PartnerRow } from "../partner/partner-queries.ts";
import type { OpenDraft } from "./open-draft.ts";

interface Naming {
  readonly on: readonly { readonly id: string }[];
  readonly partner: Pick<PartnerRow, "partner_number">;
}

/** The audit entry of a partner that was put on items of a draft, with the partner that each had before. */
export function partnerNamed(
  actor: OrderingActor,
  { order, items, at }: OpenDraft,
  { on, partner }: Naming,
): Query<unknown> {
  const before = on.map(({ id }) => ({
    id: publicId("orderItem", id),
    partnerId: items.find((one) => one.id === id)?.partner?.partner_number ?? null,
  }));
  return auditEntry(actor, {
    organizationId: order.organization_id,
    at,
    act: "order-partner-named",
    subject: { type: "order", id: order.id },
    before: { items: before },
    after: { partnerId: partner.partner_number },
  });
}
