import { sql } from "kysely";
import type { Language } from "../../../../domain/languages.ts";
import type { OrganizationKind } from "../../../../domain/roles.ts";
import { type Query, query } from "../../platform/database/query.ts";

/** A line of the list of organizations. */
export interface OrganizationRow {
  readonly id: string;
  readonly kind: OrganizationKind;
  readonly name: string;
  readonly country: string;
  readonly created_at: Date;
  readonly people: number;
  readonly subscriptions: number;
}

export interface OrganizationDetailsRow extends OrganizationRow {
  readonly mail_language: Language;
  readonly by_state: Readonly<Record<string, number>>;
  readonly relationships: number;
  readonly draft_orders: number;
}

export const organizationColumns = sql`
  o.id, o.kind, o.name, o.country, o.created_at,
  (select count(*)::int from person p where p.organization_id = o.id and p.erased_at is null) as people,
  (select count(*)::int from subscription s where s.organization_id = o.id and s.ended_at is null) as subscriptions`;

export function organizationDetails(id: string): Query<OrganizationDetailsRow> {
  return sql<OrganizationDetailsRow>`
    select ${organizationColumns}, o.mail_language,
      (
        select coalesce(json_object_agg(b.state, b.count), '{}') from (
          select s.state, count(*)::int as count from subscription s where s.organization_id = o.id group by s.state) b
      ) as by_state,
      (
        select count(*)::int from reseller_relationship r where r.organization_id = o.id and r.ends_at is null
      ) as relationships,
      (select count(*)::int from "order" d where d.organization_id = o.id and d.state = 'draft') as draft_orders
    from organization o where o.id = ${id}`.compile(query);
}

export interface LockedOrganization {
  readonly name: string;
  readonly country: string;
  readonly mail_language: Language;
}

export function lockOrganization(id: string): Query<LockedOrganization> {
  return sql<LockedOrganization>`
    select o.name, o.country, o.mail_language from organization o where o.id = ${id} for no key update`.compile(query);
}
