-- What operators look for across organizations, found without reading everything. Why it is so:
-- docs/decisions/0027-near-then-far.md.

-- Text as it is searched: small letters without their marks. It goes with the name and address when a person is erased.
alter table organization add column searched text not null generated always as (fold_letters(name)) stored;
alter table person add column searched text generated always as (fold_letters(name || ' ' || email)) stored;
alter table partner add column searched text not null generated always as (fold_letters(name || ' ' || town)) stored;
alter table outgoing_mail add column searched text not null generated always as (
  fold_letters(coalesce(to_name, '') || ' ' || coalesce(to_address, '') || ' ' || subject)) stored;
create index organization_searched on organization using gin (searched gin_trgm_ops) with (gin_pending_list_limit = 256);
create index person_searched on person using gin (searched gin_trgm_ops) with (gin_pending_list_limit = 256);
create index outgoing_mail_searched on outgoing_mail using gin (searched gin_trgm_ops) with (gin_pending_list_limit = 256);

-- The pattern of what has the text in it. An index serves it where three letters or digits stand in a row.
create function containing(folded text) returns text
  language sql immutable strict parallel safe
  as $$ select '%' || replace(replace(replace(folded, '\', '\\'), '%', '\%'), '_', '\_') || '%' $$;

-- Behind the wall no such index serves (LIKE is not leakproof), so these look in front of it, for operators and nobody else.
create function organizations_named(word text) returns setof uuid
  language plpgsql stable security definer rows 200 set search_path = doradca, pg_temp
  as $$
  declare folded constant text := fold_letters(word);
  begin
    if not speaks_for_operator() then
      return;
    elsif folded ~ '[[:alnum:]]{3}' then
      return query select o.id from organization o where o.searched like containing(folded);
    else
      return query select o.id from organization o where strpos(o.searched, folded) > 0;
    end if;
  end $$;

-- Those with somebody whose e-mail address has the text in it.
create function organizations_of_address(word text) returns setof uuid
  language plpgsql stable security definer rows 200 set search_path = doradca, pg_temp
  as $$
  declare folded constant text := fold_letters(word);
  begin
    if not speaks_for_operator() then
      return;
    elsif folded ~ '[[:alnum:]]{3}' then
      return query
        select p.organization_id from person p where p.searched like containing(folded) and strpos(lower(p.email), lower(word)) > 0;
    else
      return query
        select p.organization_id from person p where strpos(p.searched, folded) > 0 and strpos(lower(p.email), lower(word)) > 0;
    end if;
  end $$;

-- Mails whose addressee or subject has the text in it.
create function mails_with(word text) returns setof uuid
  language plpgsql stable security definer rows 200 set search_path = doradca, pg_temp
  as $$
  declare folded constant text := fold_letters(word);
  begin
    if not speaks_for_operator() then
      return;
    elsif folded ~ '[[:alnum:]]{3}' then
      return query select m.id from outgoing_mail m where m.searched like containing(folded);
    else
      return query select m.id from outgoing_mail m where strpos(m.searched, folded) > 0;
    end if;
  end $$;

-- Subscriptions whose organization, partner of record or reseller has the text in its name, or such a partner in its Partner ID.
create function subscriptions_concerning(word text) returns setof uuid
  language plpgsql stable security definer rows 200 set search_path = doradca, pg_temp
  as $$
  declare
    folded constant text := fold_letters(word);
    partners uuid[];
  begin
    if not speaks_for_operator() then
      return;
    end if;
    select array_agg(p.id) into partners from partner p
      where strpos(p.searched, folded) > 0 and strpos(fold_letters(p.name), folded) > 0 or strpos(p.partner_number, word) > 0;
    return query select s.id from subscription s where s.sold_by = any (partners);
    return query
      select r.subscription_id from partner_of_record r
      where r.partner_id = any (partners) and r.superseded_at is null and r.ends_at is null;
    return query select s.id from organizations_named(word) g (id) join subscription s on s.organization_id = g.id;
  end $$;

-- What there is of everything: in front of the wall, which asks for each row whose it is. Whoever has ended has no partner any more.
create function count_for_operators() returns table (
    customers int, companies int, by_state json, resold int, with_partner int, without_partner int
  )
  language sql stable security definer set search_path = doradca, pg_temp
  as $$
    with sold as (
      select s.state, count(*)::int as count, s.state not in ('cancelled', 'expired') as lives, count(s.sold_by)::int as resold
      from subscription s where speaks_for_operator() group by s.state
    ), named as (
      select count(*)::int as count from partner_of_record r
      where speaks_for_operator() and r.superseded_at is null and r.ends_at is null
    ), organizations as (
      select (count(*) filter (where kind = 'customer'))::int as customers, (count(*) filter (where kind = 'partner'))::int as companies
      from organization where speaks_for_operator()
    )
    select o.customers, o.companies, s.by_state, s.resold, n.count, s.living - s.resold - n.count
    from organizations o, named n, (
      select coalesce(json_object_agg(state, count), '{}') as by_state, coalesce(sum(resold) filter (where lives), 0)::int as resold,
        coalesce(sum(count) filter (where lives), 0)::int as living
      from sold) s
  $$;

-- What was done, by the act, by who did it, and by both: each newest first.
create index audit_event_of_act on audit_event (act, actor_kind, occurred_at desc, id desc);
create index organization_by_time on organization (created_at, id);
create index organization_of_country on organization (country, name collate "pl-x-icu", id);
create index subscription_counted on subscription (state, sold_by);
create index subscription_of_plan on subscription (plan_id, id);
create index order_of_number on "order" (order_number) where order_number is not null;
-- What waits for operators.
create index support_message_by_time on support_message (sent_at desc, id desc);
create index support_message_open on support_message (sent_at desc, id desc) where handled_at is null;
create index subscription_not_renewed on subscription (renews_on) where renewal_problem is not null;
-- What everybody has together, newest first.
create index partner_message_of_everybody on partner_message (sent_at desc, id desc);
create index reseller_invitation_of_everybody on reseller_invitation (created_at desc, id desc);

revoke execute on function
  containing(text), organizations_named(text), organizations_of_address(text), mails_with(text), subscriptions_concerning(text),
  count_for_operators() from public;
grant execute on function organizations_named(text), organizations_of_address(text), mails_with(text), subscriptions_concerning(text),
  count_for_operators() to doradca_app;

-- Whom a statement speaks for is asked once for the statement, not once for each row, and the planner no longer takes it for something
-- that hardly any row passes.
do $$
declare
  wall record;
begin
  for wall in
    select p.polname, c.relname, pg_get_expr(p.polqual, p.polrelid) as lets, pg_get_expr(p.polwithcheck, p.polrelid) as writes
    from pg_policy p join pg_class c on c.oid = p.polrelid
    where c.relnamespace = 'doradca'::regnamespace and p.polname = 'wall'
  loop
    execute format('alter policy wall on %I using (%s)', wall.relname, replace(replace(
      wall.lets, 'current_organization()', '(select current_organization())'),
      'speaks_for_operator()', '(select speaks_for_operator())'));
    if wall.writes is not null then
      execute format('alter policy wall on %I with check (%s)', wall.relname, replace(replace(
        wall.writes, 'current_organization()', '(select current_organization())'),
        'speaks_for_operator()', '(select speaks_for_operator())'));
    end if;
  end loop;
end $$;

-- The organizations that somebody knows, beginning with the few that a customer or a partner knows instead of looking at each of all.
create or replace view known_organization with (security_barrier) as
  select o.id, o.name, o.country
  from (
    select current_organization() as id
    union
    select r.organization_id from reseller_relationship r where r.partner_id in (select own_partners())
    union
    select i.customer_id from reseller_invitation i where i.organization_id = current_organization()
  ) known
  join organization o on o.id = known.id
  where not (select speaks_for_operator())
  union all
  select o.id, o.name, o.country from organization o where (select speaks_for_operator());
