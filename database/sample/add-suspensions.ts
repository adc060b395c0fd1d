import type { OrganizationKeys } from "./add-organizations.ts";
import { type Calendar, keyAt } from "./calendar.ts";
import type { Rows } from "./rows.ts";
import { makeAddEvent } from "./teller.ts";

/** Days ago, and the vendor's reason. */
const suspensions = {
  suspended: { ago: 70, reason: "Three invoices are unpaid, and the company does not answer." },
  retired: { ago: 250, reason: "The company closed this branch." },
} as const;

const fiveMinutes = 5 * 60_000;

/** Why the partners that are not active are not, and which customers were told. The record is as it was. */
export function addSuspensions(
  rows: Rows,
  calendar: Calendar,
  organizations: ReadonlyMap<string, OrganizationKeys>,
): void {
  const vendor = organizations.get("balticcloud");
  const operator = vendor?.people.values().next().value;
  if (!vendor || !operator) throw new Error("The sample has no operator.");
  const addEvent = makeAddEvent(rows, vendor, vendor);
  for (const partner of rows.partner) {
    const { state } = partner;
    if (state !== "suspended" && state !== "retired") continue;
    const { ago, reason } = suspensions[state];
    const at = calendar.instant(ago);
    const toldAt = new Date(at.getTime() + fiveMinutes);
    const id = keyAt(at);
    addEvent({
      at,
      act: `partner-${state}`,
      actor: { kind: "operator" },
      through: "operator",
      subject: "partner",
      subjectId: partner.id,
      before: { state: "active" },
      after: { state, partnerIds: [partner.partner_number] },
      reason,
    });
    rows.partner_suspension.push({
      id,
      partner_id: partner.id,
      leading_id: id,
      kind: state,
      reason,
      operator_organization_id: vendor.id,
      begun_by: operator,
      starts_at: at,
      tells_at: toldAt,
      partner_told_at: toldAt,
    });
    const present = rows.partner_of_record.filter(
      (one) => one.partner_id === partner.id && !one.superseded_at && !one.ends_at,
    );
    for (const organizationId of new Set(present.map((one) => one.organization_id))) {
      rows.partner_suspension_customer.push({ organization_id: organizationId, suspension_id: id, told_at: toldAt });
    }
    for (const { organization_id, subscription_id } of present) {
      rows.told_lost_authorization.push({ organization_id, subscription_id, partner_id: partner.id, told_at: toldAt });
    }
  }
}
