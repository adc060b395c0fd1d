import { type RawBuilder, type SqlBool, sql } from "kysely";
import type { OrderState } from "../../../../domain/order-states.ts";
import type { Term } from "../../../../domain/renewal.ts";
import type { Actor, PersonActor } from "../../access/actor.ts";
import { visibleTo } from "../../access/narrow.ts";
import { nearThenFar } from "../../platform/database/near-then-far.ts";
import { type Query, query } from "../../platform/database/query.ts";
import { type PartnerRow, partnerOfKey } from "../partner/partner-queries.ts";

/** What stands on the invoice, as far as the customer has said it. */
export interface PaymentColumns {
  readonly purchase_order_number: string | null;
  readonly billing_name: string | null;
  readonly billing_street: string | null;
  readonly billing_postcode: string | null;
  readonly billing_town: string | null;
  readonly billing_country: string | null;
  readonly vat_id: string | null;
}

export interface OrderRow extends PaymentColumns {
  readonly organization_id: string;
  readonly organization_name: string;
  readonly id: string;
  readonly state: OrderState;
  readonly revision: number;
  readonly created_at: Date;
  readonly created_by: string;
  /** Null where the person was erased. */
  readonly created_by_name: string | null;
  readonly changed_at: Date;
  readonly partner_question_answered: boolean;
  readonly order_number: string | null;
  readonly placed_at: Date | null;
  readonly placed_by: string | null;
  readonly placed_by_name: string | null;
  readonly currency: string | null;
  /** The reseller that wrote it and sells what it becomes; null where the customer buys from the vendor. */
  readonly seller: PartnerRow | null;
  /** Whether the vendor lets the reseller sell. */
  readonly seller_resells: boolean | null;
  /** Whether the vendor has granted the customer's request to end the relationship with the reseller. */
  readonly ending_granted: boolean;
}

/** A price that is valid now. */
export interface PriceRow {
  readonly term: Term;
  readonly currency: string;
  readonly amount_minor: string;
}

/** What is sold now: a plan in a country. */
export interface OfferColumns {
  readonly service_id: string;
  readonly service_code: string;
  readonly service_name: string;
  readonly plan_id: string;
  readonly plan_code: string;
  readonly plan_name: string;
  /** The service's and the plan's. */
  readonly name: string;
  readonly min_seats: number;
  readonly max_seats: number;
  readonly country_of_use: string;
  /** The vendor has taken the plan off sale. */
  readonly off_sale: boolean;
  /** By term; none where the plan is not sold there. */
  readonly prices: readonly PriceRow[];
  /** The tax there, in hundredths of a percent; null where the vendor has set none. */
  readonly tax_now: number | null;
}

export interface ItemRow extends OfferColumns {
  readonly id: string;
  readonly order_id: string;
  readonly seats: number;
  readonly term: Term;
  readonly partner: PartnerRow | null;
  /** Where the plan is sold now. */
  readonly countries: readonly string[];
  /** What placing fixed. */
  readonly amount_minor: string | null;
  readonly tax_basis_points: number | null;
  readonly subscription_id: string | null;
}

/** A partner's people see the orders that their company wrote, others those of the organizations that they see. */
function ordersVisibleTo(actor: Actor, alias = "o"): RawBuilder<SqlBool> {
  if (actor.kind !== "partner") return visibleTo(actor, `${alias}.organization_id`);
  return sql<SqlBool>`${sql.ref(`${alias}.reseller_company_id`)} = ${actor.organizationId}`;
}

/** The organizations as the actor may read them: a reseller knows its customers by a view. */
const organizationsFor = (actor: Actor) => (actor.kind === "partner" ? sql`known_organization` : sql`organization`);

const endingGranted = sql`o.sold_by is not null and exists (
    select from removal_request q
    where q.organization_id = o.organization_id and q.partner_id = o.sold_by and q.state = 'granted')`;

const ordersIn = (table: RawBuilder<unknown>, actor: Actor) => sql`
  select o.organization_id, g.name as organization_name, o.id, o.state, o.revision, o.created_at, o.created_by,
    c.name as created_by_name, o.changed_at, o.partner_question_answered, o.purchase_order_number, o.billing_name,
    o.billing_street, o.billing_postcode, o.billing_town, o.billing_country, o.vat_id, o.order_number, o.placed_at,
    o.placed_by, b.name as placed_by_name, o.currency, ${partnerOfKey("o.sold_by")} as seller, r.resells as seller_resells,
    ${endingGranted} as ending_granted
  from ${table} o
  join ${organizationsFor(actor)} g on g.id = o.organization_id
  left join person c on c.organization_id = o.written_by_id and c.id = o.created_by
  left join person b on b.organization_id = o.written_by_id and b.id = o.placed_by
  left join partner r on r.id = o.sold_by`;

const orders = (actor: Actor) => ordersIn(sql`"order"`, actor);

/** One order that the actor may see. */
export function orderById(actor: Actor, id: string): Query<OrderRow> {
  return sql<OrderRow>`${orders(actor)} where ${ordersVisibleTo(actor)} and o.id = ${id}`.compile(query);
}

/**
 * The same, locked until the transaction ends: what is read after it cannot be changed by another. Locked before anything is joined to
 * it: one that was placed while it was waited for has to come with the name of who placed it.
 */
export function lockOrder(actor: PersonActor, id: string): Query<OrderRow> {
  const locked = sql`(
    select * from "order" w where ${ordersVisibleTo(actor, "w")} and id = ${id} for update)`;
  return sql<OrderRow>`${ordersIn(locked, actor)}`.compile(query);
}

/** The orders of a page, the one that was changed last first. */
export function ordersPage(
  actor: PersonActor,
  page: {
    state: OrderState | undefined;
    organizationId?: string | null | undefined;
    q?: string | undefined;
    after: readonly [string, string] | null;
    limit: number;
  },
): Query<OrderRow> {
  const { state, organizationId, after, limit } = page;
  const q = page.q?.trim();
  const place = after ? sql`(o.changed_at, o.id) < (${after[0]}::timestamptz, ${after[1]}::uuid)` : sql`true`;
  const of = organizationId === undefined ? sql`true` : sql`o.organization_id = ${organizationId}`;
  const inState = state ? sql`o.state = ${state}` : sql`true`;
  const order = sql`order by o.changed_at desc, o.id desc`;
  const from = sql`select o.* from "order" o where ${ordersVisibleTo(actor)} and ${of} and ${place}`;
  const shown = q
    ? nearThenFar({ from, alias: "o", order, limit, ...searchFor(actor, q, inState) })
    : sql`(${from} and ${inState} ${order} limit ${limit})`;
  return sql<OrderRow>`${ordersIn(shown, actor)} ${order}`.compile(query);
}

/** Whole numbers that an order's number can be. */
const orderNumber = /^\d{1,18}$/;

/** What is found by its number or by the customer's name. Only operators look through so many that an index is needed. */
function searchFor(actor: PersonActor, q: string, inState: RawBuilder<unknown>) {
  const number = orderNumber.test(q) ? sql`o.order_number = ${q}::bigint` : sql`false`;
  // Not as exists: that would be made into a list of all organizations that have the name.
  const text = actor.kind === "partner" ? sql`fold_letters(g.name)` : sql`g.searched`;
  const named = sql`coalesce((
    select strpos(${text}, fold_letters(${q})) > 0 from ${organizationsFor(actor)} g where g.id = o.organization_id
  ), false)`;
  const byIndex = sql`o.id in (
    select o.id from "order" o where ${number}
    union all select o.id from organizations_named(${q}) g (id) join "order" o on o.organization_id = g.id)`;
  return {
    wanted: sql`${inState} and (${number} or ${named})`,
    found: actor.kind === "operator" ? byIndex : sql`true`,
  };
}

// Everything that is asked about now is asked about one and the same instant.
const clock = sql`with clock as materialized (select current_instant() as now)`;

/** The columns of an offer, from the plan l, the service v, the clock and the country's column. */
function offerColumns(country: string) {
  const place = sql.ref(country);
  return sql`
    v.id as service_id, v.code as service_code, v.name as service_name, l.id as plan_id, l.code as plan_code,
    l.name as plan_name, v.name || ' ' || l.name as name, l.min_seats, l.max_seats,
    l.off_sale_since is not null as off_sale,
    (
      select coalesce(json_agg(json_build_object(
        'term', c.term, 'currency', c.currency, 'amount_minor', c.amount_minor::text) order by c.term), '[]')
      from plan_price c where c.plan_id = l.id and c.country = ${place} and c.valid @> clock.now
        and l.off_sale_since is null
    ) as prices,
    (select t.basis_points from tax_rate t where t.country = ${place} and t.valid @> clock.now) as tax_now`;
}

// What a list needs not know, because a partner comes with all its company's locations.
const unasked = sql<null>`null`;

function itemsVisibleTo(actor: Actor): RawBuilder<SqlBool> {
  if (actor.kind !== "partner") return visibleTo(actor, "i.organization_id");
  return sql<SqlBool>`exists (
    select from "order" w
    where w.organization_id = i.organization_id and w.id = i.order_id and ${ordersVisibleTo(actor, "w")})`;
}

/**
 * The items of orders, in their order, with what is true of them now: prices, tax and, unless it is not asked, what their partners may
 * serve.
 */
export function itemsOf(actor: Actor, orderIds: readonly string[], partners = true): Query<ItemRow> {
  return sql<ItemRow>`
    ${clock}
    select i.id, i.order_id, i.seats, i.term, i.country_of_use, ${offerColumns("i.country_of_use")},
      array(
        select distinct c.country from plan_price c
        where c.plan_id = l.id and c.valid @> clock.now and l.off_sale_since is null order by c.country
      ) as countries,
      ${partners ? partnerOfKey("i.partner_id") : unasked} as partner, i.amount_minor, i.tax_basis_points, i.subscription_id
    from order_item i
    cross join clock
    join plan l on l.id = i.plan_id
    join service v on v.id = i.service_id
    where ${itemsVisibleTo(actor)} and i.order_id = any(${orderIds}::uuid[])
    order by i.order_id, i.position, i.id`.compile(query);
}

export interface OfferRow extends Omit<OfferColumns, "plan_id"> {
  /** The place of what was asked for. */
  readonly position: number;
  /** Null where there is no such plan. */
  readonly plan_id: string | null;
}

/** What is sold now of plans in countries: in the organization's own where none is named. One row for each, in their order. */
export function offersOf(
  actor: Actor,
  organizationId: string,
  asked: readonly { readonly planId: string | null; readonly country: string | null }[],
): Query<OfferRow> {
  const wanted = asked.map(({ planId, country }, position) => ({ position, plan_id: planId, country }));
  return sql<OfferRow>`
    ${clock},
    wanted as (
      select n.position, n.plan_id, coalesce(n.country, g.country) as country
      from jsonb_to_recordset(${JSON.stringify(wanted)}::jsonb) as n (position int, plan_id uuid, country text)
      cross join ${organizationsFor(actor)} g
      where g.id = ${organizationId}
    )
    select w.position, w.country as country_of_use, ${offerColumns("w.country")}
    from wanted w
    cross join clock
    left join plan l on l.id = w.plan_id
    left join service v on v.id = l.service_id
    order by w.position`.compile(query);
}
