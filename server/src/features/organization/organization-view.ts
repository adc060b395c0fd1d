import { publicId } from "../../../../contract/ids.ts";
import type { OrganizationDetails, OrganizationEntry } from "../../../../contract/organization-register.ts";
import { contentEtag } from "../../access/content-etag.ts";
import type { PartnerEntryRow } from "../partner/register-queries.ts";
import { partnerEntry } from "../partner/register-view.ts";
import type { OrganizationDetailsRow, OrganizationRow } from "./organization-queries.ts";

type OrganizationColumns = Pick<OrganizationDetailsRow, "name" | "country" | "mail_language">;

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

/** Another where what an operator may change of it is another. */
export function organizationEtag(id: string, row: OrganizationColumns): string {
  return contentEtag(publicId("organization", id), [row.name, row.country, row.mail_language]);
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
    etag: organizationEtag(row.id, row),
    actions: { change: { allowed: true }, addPerson: { allowed: true } },
  };
}
