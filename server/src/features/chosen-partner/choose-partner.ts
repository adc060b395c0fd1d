import { sql } from "kysely";
import type { ChosenPartner } from "../../../../contract/orders.ts";
import { parsePartnerId } from "../../../../domain/partner-id.ts";
import { mayBuy } from "../../../../domain/roles.ts";
import type { CustomerActor } from "../../access/actor.ts";
import { currentInstant, query } from "../../platform/database/query.ts";
import type { Transaction } from "../../platform/database/transaction.ts";
import { type PartnerRow, partnerByNumber } from "../partner/partner-queries.ts";
import { chosenPartnerView } from "./chosen-partner-view.ts";

/** Why an ID cannot be chosen. Which services the partner may serve is asked once there is an order. */
export type RefusedChoice =
  | "role-may-not-order"
  | "malformed-partner-id"
  | "unknown-partner-id"
  | "headquarters"
  | "not-in-force";

export type Chosen =
  | { readonly kind: "chosen"; readonly choice: ChosenPartner }
  | {
      readonly kind: "refused";
      readonly code: RefusedChoice;
      readonly partnerNumber: string | null;
      readonly partner: PartnerRow | null;
    };

function refusalOf(partnerNumber: string | null, partner: PartnerRow | null): RefusedChoice | null {
  if (partnerNumber === null) return "malformed-partner-id";
  if (!partner) return "unknown-partner-id";
  if (partner.kind === "headquarters") return "headquarters";
  const isInForce = partner.state === "active" && partner.authorizations.some(({ inForce }) => inForce);
  return isInForce ? null : "not-in-force";
}

/** Keeps a partner for the person's next order. Choosing another one takes the place of the one before. */
export async function choosePartner(tx: Transaction, actor: CustomerActor, typed: string): Promise<Chosen> {
  const partnerNumber = parsePartnerId(typed);
  if (!mayBuy(actor.role)) return { kind: "refused", code: "role-may-not-order", partnerNumber, partner: null };
  const [[partner = null], [clock]] = await tx.run(partnerByNumber(partnerNumber ?? ""), currentInstant);
  const code = refusalOf(partnerNumber, partner);
  if (code || !partner || !clock)
    return { kind: "refused", code: code ?? "unknown-partner-id", partnerNumber, partner };
  const { organizationId, personId } = actor;
  await tx.commit(
    sql`
      insert into chosen_partner (organization_id, person_id, partner_id, chosen_at)
      values (${organizationId}, ${personId}, ${partner.id}, ${clock.instant})
      on conflict (organization_id, person_id) do update
        set partner_id = excluded.partner_id, chosen_at = excluded.chosen_at`.compile(query),
  );
  return { kind: "chosen", choice: chosenPartnerView({ partner, chosen_at: clock.instant }) };
}
