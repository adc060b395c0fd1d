import { type RawBuilder, sql } from "kysely";
import type { PartnerAccount } from "../../../../contract/portfolio.ts";
import type { PartnerActor } from "../../access/actor.ts";
import { accountsOf } from "../../access/narrow.ts";
import { type Query, query } from "../../platform/database/query.ts";
import type { PartnerContactRow } from "../partner/partner-view.ts";

export interface AuthorizationRow {
  readonly id: string;
  readonly service_id: string;
  readonly service_name: string;
  readonly country: string;
  /** Instants are texts, as JSON has them. */
  readonly from: string;
  readonly until: string | null;
  readonly in_force: boolean;
}

/** What a company's admin may change of its account. */
export interface ProfileColumns {
  readonly description_en: string | null;
  readonly description_pl: string | null;
  readonly languages: readonly string[];
  readonly help: readonly string[];
  readonly email: string;
  readonly phone: string | null;
  readonly website: string | null;
  readonly removal_instructions_url: string | null;
  readonly listed: boolean;
}

export interface AccountRow extends PartnerContactRow, ProfileColumns {
  readonly kind: PartnerAccount["kind"];
  readonly state: PartnerAccount["state"];
  readonly resells: boolean;
  readonly street: string | null;
  readonly postcode: string | null;
  readonly authorizations: readonly AuthorizationRow[];
}

const columns = sql`
  p.id, p.partner_number, p.name, p.town, p.country, p.email, p.phone, p.website, p.kind, p.state, p.resells, p.listed, p.street,
  p.postcode, p.description_en, p.description_pl, p.languages, p.help, p.removal_instructions_url,
  (
    select coalesce(json_agg(json_build_object(
      'id', a.id, 'service_id', v.id, 'service_name', v.name, 'country', a.country, 'from', lower(a.period),
      'until', upper(a.period), 'in_force', a.period @> current_instant())
      order by v.name collate "pl-x-icu", a.country, lower(a.period)), '[]')
    from partner_authorization a join service v on v.id = a.service_id
    where a.partner_id = p.id
  ) as authorizations`;

/** The register has no wall, so the database's own list of the company's accounts stands beside the code's. */
const ofCompany = (actor: PartnerActor) => sql`p.id in (select own_partners()) and p.id in ${accountsOf(actor)}`;

/** The headquarters first, then the locations by name. */
export const accountOrder: RawBuilder<unknown> = sql`p.kind, p.name collate "pl-x-icu", p.id`;

/** The company's own accounts. @param place the kind, name and key of the last one that was answered. */
export function accountsPage(
  actor: PartnerActor,
  { place, limit }: { readonly place: readonly [string, string, string] | null; readonly limit: number },
): Query<AccountRow> {
  const after = place ? sql`and (${accountOrder}) > (${place[0]}::text, ${place[1]}::text, ${place[2]}::uuid)` : sql``;
  return sql<AccountRow>`
    select ${columns} from partner p where ${ofCompany(actor)} ${after}
    order by ${accountOrder} limit ${limit}`.compile(query);
}

/** One of them. */
export function accountById(actor: PartnerActor, id: string): Query<AccountRow> {
  return sql<AccountRow>`select ${columns} from partner p where p.id = ${id} and ${ofCompany(actor)}`.compile(query);
}

/** The same, locked until the transaction ends, so that of two changes each sees what the other wrote. */
export function lockAccount(actor: PartnerActor, id: string): Query<{ readonly id: string }> {
  return sql<{
    id: string;
  }>`select p.id from partner p where p.id = ${id} and ${ofCompany(actor)} for no key update`.compile(query);
}
