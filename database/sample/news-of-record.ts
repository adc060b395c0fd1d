import { asDate, idOf, type News, named } from "./notice-names.ts";
import type { Rows } from "./rows.ts";

/** What is told of partners of record that were named and whose periods ended. */
export function newsOfRecord(rows: Rows): News[] {
  const name = named(rows);
  const topic = "partners-of-record";
  return rows.partner_of_record
    .filter(({ superseded_at }) => !superseded_at)
    .flatMap(({ organization_id, subscription_id, partner_id, starts_at, ends_at }): News[] => {
      const subscription = name.subscription(subscription_id);
      const before = rows.partner_of_record.find(
        (one) =>
          one.subscription_id === subscription_id && asDate(one.ends_at)?.getTime() === asDate(starts_at)?.getTime(),
      );
      const partner = name.partner(partner_id);
      const about = {
        subscription,
        partner,
        partnerId: name.number(partner_id),
        before: before ? name.partner(before.partner_id) : "",
      };
      const toPartner = { organization: name.organization(organization_id), subscription, partner };
      const path = `/partner/customers/${idOf("org", organization_id)}`;
      const [from, until] = [asDate(starts_at), asDate(ends_at)];
      const company = name.companyOf(partner_id);
      return [
        ...(from
          ? [
              {
                to: organization_id,
                at: from,
                topic,
                kind: before ? "partner-of-record-changed" : "partner-of-record-named",
                about,
                path: `/admin/subscriptions/${idOf("sub", subscription_id)}`,
              } as const,
              { to: company, at: from, topic, kind: "partner-named", about: toPartner, path } as const,
            ]
          : []),
        ...(until ? [{ to: company, at: until, topic, kind: "partner-ended", about: toPartner, path } as const] : []),
      ];
    });
}
