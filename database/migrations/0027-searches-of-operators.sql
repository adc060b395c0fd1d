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
      select s.state, count(*)::int as count, (count(s.sold_by) filter (where s.ended_at is null))::int as resold,
        (count(*) filter (where s.ended_at is null))::int as living
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
      select coalesce(json_object_agg(state, count), '{}') as by_state, coalesce(sum(resold), 0)::int as resold,
        coalesce(sum(living), 0)::int as living
      from sold) s
  $$;

-- What was done, by the act, by who did it, and by both: each newest first.
create index audit_event_of_act on audit_event (act, actor_kind, occurred_at desc, id desc);
create index organization_by_time on organization (created_at, id);
create index organization_of_country on organization (country, name collate "pl-x-icu", id);
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
