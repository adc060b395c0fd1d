import { checkOrderPartner } from "../../../../domain/order-eligibility.ts";
import type { PartnerRow } from "../partner/partner-queries.ts";
import type { DraftItem } from "./draft-statements.ts";
import type { ItemRow } from "./order-queries.ts";

/** The partner of an order: the one that all its items have that have one; null where there is none, or more than one. */
export function partnerOfOrder(items: readonly Pick<ItemRow, "partner">[]): PartnerRow | null {
  const [first = null, ...others] = items.flatMap(({ partner }) => partner ?? []);
  return others.every(({ id }) => id === first?.id) ? first : null;
}

/**
 * New items with a partner put on those that it may serve; the others stay without, and the order shows that they do.
 *
 * @param isNew those that the customer has not decided about yet.
 */
export function withPartner(
  items: readonly DraftItem[],
  partner: PartnerRow | null,
  isNew: (item: DraftItem) => boolean = () => true,
): readonly DraftItem[] {
  if (!partner) return items;
  return items.map((item) => {
    const place = { serviceId: item.service_id, countryOfUse: item.country_of_use };
    const facts = { partnerNumber: partner.partner_number, item: place, notOpen: null, partner };
    const isServed = isNew(item) && checkOrderPartner(facts).outcome === "eligible";
    return isServed ? { ...item, partner_id: partner.id } : item;
  });
}
