import { type RawBuilder, type SqlBool, sql } from "kysely";
import type { Language } from "../../../../domain/languages.ts";
import type { OrganizationKind, Role } from "../../../../domain/roles.ts";
import type { OperatorActor, PartnerActor } from "../../access/actor.ts";
import { type Query, query } from "../../platform/database/query.ts";

/** Who looks after people: an operator after everybody, a partner's people after those of their company. */
export type Keeper = OperatorActor | PartnerActor;

export interface PersonRow {
  readonly id: string;
  readonly organization_id: string;
  readonly organization_name: string;
  readonly kind: OrganizationKind;
  /** Null where the person was erased, as the address. */
  readonly name: string | null;
  readonly email: string | null;
  readonly role: Role;
  readonly language: Language | null;
  readonly created_at: Date;
  readonly erased_at: Date | null;
  readonly last_seen_at: Date | null;
  readonly can_sign_in: boolean;
  readonly link_expires_at: Date | null;
  /** Nobody could run the product without it. */
  readonly is_last_operator: boolean;
}

/** Narrows to the people that somebody looks after (rule 14). */
export function keptBy(actor: Keeper): RawBuilder<SqlBool> {
  return actor.kind === "operator" ? sql<SqlBool>`true` : sql<SqlBool>`p.organization_id = ${actor.organizationId}`;
}

const people = sql`
  select p.id, p.organization_id, o.name as organization_name, o.kind, p.name, p.email, p.role, p.language, p.created_at,
    p.erased_at,
    (select max(s.last_seen_at) from session s where s.organization_id = p.organization_id and s.person_id = p.id) as last_seen_at,
    has_password(p.organization_id, p.id) as can_sign_in,
    (
      select max(l.expires_at) from sign_in_link l
      where l.organization_id = p.organization_id and l.person_id = p.id and l.used_at is null and l.voided_at is null
        and l.expires_at > current_instant()
    ) as link_expires_at,
    p.role = 'operator' and p.erased_at is null and not exists (
      select from person c where c.organization_id = p.organization_id and c.role = 'operator' and c.erased_at is null
        and c.id <> p.id) as is_last_operator
  from person p join organization o on o.id = p.organization_id`;

export function personById(actor: Keeper, id: string): Query<PersonRow> {
  return sql<PersonRow>`${people} where p.id = ${id} and ${keptBy(actor)}`.compile(query);
}

/** The same, and nobody else changes or erases it until the transaction ends. Whoever only refers to it, as an import for minutes, holds nobody up. */
export function lockPerson(actor: Keeper, id: string): Query<{ readonly id: string }> {
  return sql<{
    id: string;
  }>`select p.id from person p where p.id = ${id} and ${keptBy(actor)} for no key update`.compile(query);
}

/** A person as it is once it is locked. */
export type LockedPersonRow = Pick<PersonRow, "id" | "role" | "erased_at">;

/**
 * Locks a person together with those by whom it is decided what may be done with it: the admins of the company for whose partner the
 * actor works and, where an operator is to be erased, every operator. Of two who take each other's role, or erase each other, the second
 * waits here and finds what has become of it. All in the order of their keys, as `listeners` locks whom it tells: so no two wait for
 * each other.
 */
export function lockPeople(actor: Keeper, id: string, purpose: "change" | "erase"): Query<LockedPersonRow> {
  return sql<LockedPersonRow>`
    select p.id, p.role, p.erased_at from person p
    where p.id = any(array(
      select p.id from person p where p.id = ${id} and ${keptBy(actor)}
      union
      select a.id from person a
      where ${actor.kind === "partner"} and a.organization_id = ${actor.organizationId} and a.role = 'partner-admin'
        and a.erased_at is null
      union
      select c.id from person o join person c on c.organization_id = o.organization_id
      where ${purpose === "erase"} and o.id = ${id} and o.role = 'operator' and c.role = 'operator' and c.erased_at is null
    ))
    order by p.id for no key update`.compile(query);
}

export interface PeoplePage {
  readonly organizationId: string;
  readonly q?: string | undefined;
  readonly role?: Role | undefined;
  readonly erased: boolean;
  readonly after: readonly [string, string] | null;
  readonly limit: number;
}

/** An organization's people by name, one page of them; the erased ones have none and come first, where they are wanted. */
export function peopleOf(actor: Keeper, page: PeoplePage): Query<PersonRow & { readonly sort_key: string }> {
  const { organizationId, role, erased, after, limit } = page;
  const word = page.q?.trim();
  const key = sql`coalesce(p.name, '') collate "pl-x-icu"`;
  const wanted: RawBuilder<unknown>[] = [
    keptBy(actor),
    sql`p.organization_id = ${organizationId}`,
    sql`(p.erased_at is not null) = ${erased}`,
  ];
  if (role) wanted.push(sql`p.role = ${role}`);
  if (word) wanted.push(sql`strpos(p.searched, fold_letters(${word})) > 0`);
  if (after) wanted.push(sql`(${key}, p.id) > (${after[0]}::text, ${after[1]}::uuid)`);
  return sql<PersonRow & { sort_key: string }>`
    select kept.*, coalesce(kept.name, '') as sort_key
    from (${people} where ${sql.join(wanted, sql` and `)} order by ${key}, p.id limit ${limit}) kept
    order by coalesce(kept.name, '') collate "pl-x-icu", kept.id`.compile(query);
}

export interface OrganizationKindRow {
  readonly kind: OrganizationKind;
}

/** What kind of organization it is, where the actor looks after it. */
export function keptOrganization(actor: Keeper, id: string): Query<OrganizationKindRow> {
  const own = actor.kind === "operator" ? sql`true` : sql`o.id = ${actor.organizationId}`;
  return sql<OrganizationKindRow>`select o.kind from organization o where o.id = ${id} and ${own}`.compile(query);
}
