-- What a partner reads of its customers. The tables stay closed to it; these views filter by own_partners() inside and have only the
-- columns that its tie gives (domain/partner-sees.ts), so that nothing has to be kept in step and no column can be let out by mistake.

-- Present ties: what it is of record on, and what it sold within a relationship that is in force.
create view portfolio_subscription with (security_barrier) as
  select s.id, s.id as subscription_id, s.organization_id, o.name as organization_name, 'partner-of-record' as tie, r.partner_id,
    r.starts_at as since, null::timestamptz as until, s.service_id, v.name as service_name, s.plan_id, l.name as plan_name,
    s.state, s.seats, s.renews_on, null::text as term, null::bigint as amount_minor, null::text as currency,
    null::text as country_of_use
  from own_partners() own (partner_id)
  join partner_of_record r on r.partner_id = own.partner_id and r.superseded_at is null and r.ends_at is null
  join subscription s on s.organization_id = r.organization_id and s.id = r.subscription_id
  join organization o on o.id = s.organization_id
  join service v on v.id = s.service_id
  join plan l on l.id = s.plan_id
  union all
  select s.id, s.id, s.organization_id, o.name, 'reseller', t.partner_id, s.created_at, null, s.service_id, v.name, s.plan_id,
    l.name, s.state, s.seats, s.renews_on, s.term, s.amount_minor, s.currency, s.country_of_use
  from own_partners() own (partner_id)
  join reseller_relationship t on t.partner_id = own.partner_id and t.ends_at is null
  join subscription s on s.organization_id = t.organization_id and s.sold_by = t.partner_id
    and (s.ended_at is null or s.ended_at > t.starts_at)
  join organization o on o.id = s.organization_id
  join service v on v.id = s.service_id
  join plan l on l.id = s.plan_id;

-- Former ones: names, and the tie's own dates.
create view portfolio_past_subscription with (security_barrier) as
  select r.id, r.subscription_id, r.organization_id, o.name as organization_name, 'partner-of-record' as tie, r.partner_id,
    r.starts_at as since, r.ends_at as until, s.service_id, v.name as service_name
  from own_partners() own (partner_id)
  join partner_of_record r on r.partner_id = own.partner_id and r.superseded_at is null and r.ends_at is not null
  join subscription s on s.organization_id = r.organization_id and s.id = r.subscription_id
  join organization o on o.id = s.organization_id
  join service v on v.id = s.service_id
  union all
  select s.id, s.id, s.organization_id, o.name, 'reseller', t.partner_id, s.created_at, least(s.ended_at, t.ends_at), s.service_id,
    v.name
  from own_partners() own (partner_id)
  join reseller_relationship t on t.partner_id = own.partner_id and t.ends_at is not null
  join subscription s on s.organization_id = t.organization_id and s.sold_by = t.partner_id
    and s.ended_at > t.starts_at and s.ended_at <= t.ends_at
  join organization o on o.id = s.organization_id
  join service v on v.id = s.service_id
  union all
  -- What was handed over to the vendor is the reseller's no more, also while the relationship goes on.
  select c.id, s.id, s.organization_id, o.name, 'reseller', c.partner_id, s.created_at, c.answered_at, s.service_id, v.name
  from own_partners() own (partner_id)
  join clearing_proposal c on c.partner_id = own.partner_id and c.kind = 'hand-over' and c.state = 'accepted'
  join subscription s on s.organization_id = c.organization_id and s.id = c.subscription_id
  join organization o on o.id = s.organization_id
  join service v on v.id = s.service_id;

-- How the company is and was tied to customers: until is null while it is. What it was of record on is told as the stretches of time in
-- which it was of record somewhere.
create view portfolio_tie with (security_barrier) as
  select n.organization_id, o.name as organization_name, 'partner-of-record' as tie, n.partner_id, n.since,
    null::timestamptz as until, null::uuid as relationship_id
  from (
    select r.organization_id, r.partner_id, min(r.starts_at) as since
    from own_partners() own (partner_id)
    join partner_of_record r on r.partner_id = own.partner_id and r.superseded_at is null and r.ends_at is null
    group by r.organization_id, r.partner_id
  ) n
  join organization o on o.id = n.organization_id
  union all
  select p.organization_id, o.name, 'partner-of-record', p.partner_id, lower(p.stretch), upper(p.stretch), null
  from (
    select r.organization_id, r.partner_id, unnest(range_agg(r.period)) as stretch
    from own_partners() own (partner_id)
    join partner_of_record r on r.partner_id = own.partner_id and r.superseded_at is null and r.ends_at is not null
    group by r.organization_id, r.partner_id
  ) p
  join organization o on o.id = p.organization_id
  union all
  select t.organization_id, o.name, 'reseller', t.partner_id, t.starts_at, t.ends_at, t.id
  from own_partners() own (partner_id)
  join reseller_relationship t on t.partner_id = own.partner_id
  join organization o on o.id = t.organization_id;

-- What a reseller sold to one customer is looked for as often as all that it sold.
drop index subscription_by_reseller;
create index subscription_by_reseller on subscription (sold_by, organization_id) where sold_by is not null;

-- Whether the company that the transaction speaks for sells to an organization through that account of its own.
create function resells_to(in_organization uuid, in_partner uuid) returns boolean
  language sql stable security definer set search_path = doradca, pg_temp
  as $$
    select exists (
      select from reseller_relationship r
      where r.organization_id = in_organization and r.partner_id = in_partner and r.ends_at is null
        and r.partner_id in (select own_partners()))
  $$;

-- The same, and the relationship stays until the transaction ends: whoever ends it waits, and finds what was begun.
create function hold_relationship(in_organization uuid, in_partner uuid) returns boolean
  language plpgsql security definer set search_path = doradca, pg_temp
  as $$
  begin
    perform from reseller_relationship r
      where r.organization_id = in_organization and r.partner_id = in_partner and r.ends_at is null for share;
    return found and in_partner in (select own_partners());
  end $$;

-- From here on the transaction speaks for the customer, as its reseller in force may when it places an order for it.
create function speak_for_customer(in_organization uuid, in_partner uuid) returns boolean
  language plpgsql security definer set search_path = doradca, pg_temp
  as $$
  begin
    if not hold_relationship(in_organization, in_partner) then
      return false;
    end if;
    perform set_config('app.organization', in_organization::text, true);
    return true;
  end $$;

-- An order that a reseller writes for its customer: what it becomes is sold by that reseller, which pays the vendor and bills the
-- customer itself. Whoever writes an order belongs to the reseller's company or, without one, to the organization.
alter table "order"
  add column sold_by uuid references partner,
  add column reseller_company_id uuid references organization,
  add column written_by_id uuid not null generated always as (coalesce(reseller_company_id, organization_id)) stored,
  add constraint order_resold check ((sold_by is null) = (reseller_company_id is null)),
  drop constraint order_organization_id_created_by_fkey,
  drop constraint order_organization_id_placed_by_fkey,
  add constraint order_created_by_fkey foreign key (written_by_id, created_by) references person,
  add constraint order_placed_by_fkey foreign key (written_by_id, placed_by) references person,
  drop constraint placed_whole,
  add constraint placed_whole check (
    (state = 'placed') = (placed_at is not null)
    and num_nulls(order_number, placed_at, placed_by, placed_event_id, currency, net_minor, tax_minor) in (0, 7)
    and (state <> 'placed' or sold_by is not null
      or num_nulls(billing_name, billing_street, billing_town, billing_country) = 0));
create index order_of_reseller on "order" (reseller_company_id, changed_at desc, id desc) where reseller_company_id is not null;
create index order_open_of_reseller on "order" (organization_id, sold_by) where sold_by is not null and state = 'draft';

drop policy wall on "order";
create policy wall on "order" using (
  organization_id = current_organization()
  or (reseller_company_id = current_organization() and resells_to(organization_id, sold_by))
  or speaks_for_operator());
drop policy wall on order_item;
create policy wall on order_item using (
  organization_id = current_organization()
  or exists (
    select from "order" o
    where o.organization_id = order_item.organization_id and o.id = order_item.order_id
      and o.reseller_company_id = current_organization())
  or speaks_for_operator());

-- An order that the reseller has begun stands in the way of ending the relationship as well.
create or replace function obstacles_of(in_organization uuid, in_partner uuid)
  returns table (kind text, id uuid, name text, state text, clears_on date)
  language sql stable security definer set search_path = doradca, pg_temp
  as $$
    select b.kind, b.id, b.name, b.state, b.clears_on
    from (
      select 'subscription' as kind, s.id, v.name || ' ' || l.name as name, s.state,
        case when not s.auto_renew then s.renews_on end as clears_on
      from subscription s
      join service v on v.id = s.service_id
      join plan l on l.id = s.plan_id
      where s.organization_id = in_organization and s.sold_by = in_partner and s.ended_at is null
      union all
      select 'order', o.id, coalesce(string_agg(v.name || ' ' || l.name, ', ' order by i.position), '–'), o.state, null
      from "order" o
      left join order_item i on i.organization_id = o.organization_id and i.order_id = o.id
      left join plan l on l.id = i.plan_id
      left join service v on v.id = l.service_id
      where o.organization_id = in_organization and o.sold_by = in_partner and o.state = 'draft'
      group by o.organization_id, o.id
    ) b
    order by b.kind desc, b.name collate "pl-x-icu", b.id
  $$;

revoke execute on function
  resells_to(uuid, uuid), hold_relationship(uuid, uuid), speak_for_customer(uuid, uuid) from public;
grant execute on function resells_to(uuid, uuid), hold_relationship(uuid, uuid), speak_for_customer(uuid, uuid) to doradca_app;
grant select on portfolio_subscription, portfolio_past_subscription, portfolio_tie to doradca_app;
