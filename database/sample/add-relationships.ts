import type { OrganizationKeys } from "./add-organizations.ts";
import { type Calendar, keyAt } from "./calendar.ts";
import { resellerRelationships } from "./other-stories.ts";
import type { Rows } from "./rows.ts";
import { makeAddEvent } from "./teller.ts";

const endReason = "The reseller asked for it in writing; nothing that it sold is active.";

/** Resellers and their customers. The customer accepts an invitation; the reseller ends it, or the operator where it did not. */
export function addRelationships(
  rows: Rows,
  calendar: Calendar,
  organizations: ReadonlyMap<string, OrganizationKeys>,
  partners: ReadonlyMap<string, string>,
): void {
  const vendor = organizations.get("balticcloud");
  for (const { of, reseller, began, ...rest } of resellerRelationships) {
    const customer = organizations.get(of);
    const partnerId = partners.get(reseller);
    if (!customer || !vendor || !partnerId) throw new Error(`The sample has no ${of} or no ${reseller}.`);
    const addEvent = makeAddEvent(rows, customer, vendor);
    const startsAt = calendar.instant(began);
    const endsAt = "ended" in rest ? calendar.instant(rest.ended) : null;
    const id = keyAt(startsAt);
    rows.reseller_relationship.push({
      organization_id: customer.id,
      id,
      partner_id: partnerId,
      starts_at: startsAt,
      ends_at: endsAt,
      ended_by: endsAt && "operator",
      end_reason: endsAt && endReason,
    });
    const about = { subject: "reseller-relationship", subjectId: id } as const;
    addEvent({
      ...about,
      at: startsAt,
      act: "reseller-relationship-begun",
      actor: { kind: "customer" },
      through: "admin-center",
      before: null,
      after: { partnerId: reseller },
      reason: null,
    });
    if (!endsAt) continue;
    addEvent({
      ...about,
      at: endsAt,
      act: "reseller-relationship-ended",
      actor: { kind: "operator" },
      through: "operator",
      before: { partnerId: reseller },
      after: null,
      reason: endReason,
    });
  }
}
