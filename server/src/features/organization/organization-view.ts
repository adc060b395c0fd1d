import { publicId } from "../../../../contract/ids.ts";
import type { OrganizationDetails, OrganizationEntry } from "../../../../contract/organization-register.ts";
import type { PartnerEntryRow } from "../partner/register-queries.ts";
import { partnerEntry } from "../partner/register-view.ts";
import type { OrganizationDetailsRow, OrganizationRow } from "./organization-queries.ts";

export function organizationEntry(row: OrganizationRow): OrganizationEntry {
  return {
    id: publicId("organization", row.id),
    kind: row.kind,
    name: row.name,
    country: row.country,
    createdAt: row.created_at.toISOString(),
    people: row.people,
    subscriptions: row.subscriptions,
  };
}

/** @param partners of a partner's company: its accounts. */
export function organizationView(
  row: OrganizationDetailsRow,
  partners: readonly PartnerEntryRow[],
): OrganizationDetails {
  return {
    ...organizationEntry(row),
    mailLanguage: row.mail_language,
    partners: partners.map(partnerEntry),
    subscriptionsByState: { ...row.by_state },
    relationships: row.relationships,
    draftOrders: row.draft_orders,
    actions: { change: { allowed: true }, addPerson: { allowed: true } },
  };
}
