import { asDate, idOf, type News, named } from "./notice-names.ts";
import type { Rows } from "./rows.ts";

/** What is told of reseller relationships that began and ended. */
export function newsOfRelationships(rows: Rows): News[] {
  const name = named(rows);
  const topic = "resellers";
  return rows.reseller_relationship.flatMap(({ organization_id, partner_id, starts_at, ends_at }): News[] => {
    const about = { organization: name.organization(organization_id), partner: name.partner(partner_id) };
    const portal = `/partner/customers/${idOf("org", organization_id)}`;
    const company = name.companyOf(partner_id);
    const ended = asDate(ends_at);
    const at = new Date(starts_at);
    const page = "/admin/partner-relationships";
    return [
      { to: organization_id, at, topic, kind: "relationship-begun", about, path: page },
      { to: company, at, topic, kind: "customer-won", about, path: portal },
      ...(ended
        ? [
            {
              to: organization_id,
              at: ended,
              topic,
              kind: "relationship-ended",
              about,
              path: `${page}?time=past`,
            } as const,
            { to: company, at: ended, topic, kind: "customer-left", about, path: portal } as const,
          ]
        : []),
    ];
  });
}
