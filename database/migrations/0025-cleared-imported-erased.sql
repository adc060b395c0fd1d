-- How what stood in the way of ending a reseller relationship was cleared within a time, for those whom it concerns: agreed with the
-- customer, ended with its term, or reported by the vendor's billing. What was replaced is cleared by nothing: its successor stands there.
create function cleared_obstacles(in_organization uuid, in_partner uuid, since timestamptz, until timestamptz)
  returns table (kind text, id uuid, name text, how text, by_kind text, at timestamptz, reason text)
  language sql stable security definer set search_path = doradca, pg_temp
  as $$
    select c.kind, c.id, c.name, c.how, c.by_kind, c.at, c.reason
    from (
      select 'subscription' as kind, s.id, coalesce(h.subscription_name, v.name || ' ' || l.name) as name,
        case e.act when 'subscription-handed-over' then 'handed-over' else e.after ->> 'state' end as how,
        e.actor_kind as by_kind, e.occurred_at as at, e.reason
      from subscription s
      join service v on v.id = s.service_id
      join plan l on l.id = s.plan_id
      left join clearing_proposal h on h.organization_id = s.organization_id and h.subscription_id = s.id
        and h.partner_id = in_partner and h.kind = 'hand-over' and h.state = 'accepted'
      cross join lateral (
        select e.act, e.after, e.actor_kind, e.occurred_at, e.reason
        from audit_event e
        where e.organization_id = in_organization and e.subject_id = s.id and (
          e.act = 'subscription-handed-over'
          or e.act = 'subscription-moved' and e.after ->> 'state' in ('cancelled', 'expired'))
        order by e.occurred_at limit 1) e
      where s.organization_id = in_organization and (s.sold_by = in_partner and s.ended_at is not null or h.id is not null)
      union all
      select 'order', o.id, coalesce(i.name, '–'), 'order-discarded', e.actor_kind, e.occurred_at, e.reason
      from "order" o
      left join lateral (
        select string_agg(v.name || ' ' || l.name, ', ' order by i.position) as name
        from order_item i
        join plan l on l.id = i.plan_id
        join service v on v.id = l.service_id
        where i.organization_id = o.organization_id and i.order_id = o.id) i on true
      join audit_event e on e.organization_id = in_organization and e.subject_id = o.id and e.act = 'order-discarded'
      where o.organization_id = in_organization and o.sold_by = in_partner and o.state = 'discarded'
    ) c
    where c.at >= since and (until is null or c.at <= until) and (
      in_organization = current_organization() or speaks_for_operator() or (
        in_partner in (select own_partners())
        and exists (select from reseller_relationship r where r.organization_id = in_organization and r.partner_id = in_partner)))
    order by c.at, c.name collate "pl-x-icu", c.id
  $$;

-- The import that brought an entry of the audit trail in; null where it was written here when it happened.
alter table audit_event add column import_id uuid;

-- With a person go the words of the mails to it, beside its address: they were for nobody else. What is told to others stays, without
-- the name. Why it is so: docs/decisions/0025-what-outlives-a-person.md.
alter table outgoing_mail
  alter column text drop not null,
  alter column html drop not null,
  add constraint words_whole check ((text is null) = (html is null)),
  add constraint waits_with_words check (state <> 'waiting' or text is not null);

update outgoing_mail m
  set text = null, html = null, to_address = null, to_name = null, last_error = null, next_try_at = null, claimed_until = null,
    state = case state when 'waiting' then 'failed' else state end
  where (m.invitation_id is not null and m.to_address is null)
    or exists (select from person p where (p.organization_id, p.id) = (m.organization_id, m.person_id) and p.erased_at is not null);

create function erase_words_of_mail() returns trigger language plpgsql set search_path = doradca, pg_temp as $$
begin
  update outgoing_mail
    set text = null, html = null, to_address = null, to_name = null, last_error = null, next_try_at = null, claimed_until = null,
      state = case state when 'waiting' then 'failed' else state end
    where (organization_id, person_id) = (new.organization_id, new.id)
      or (invitation_id is not null and lower(to_address) = lower(old.email));
  return null;
end $$;
-- Triggers run in the order of their names: before those that take the address of an invitation away, by which it is found.
create trigger erase_words_of_mail after update of erased_at on person
  for each row when (old.erased_at is null and new.erased_at is not null) execute function erase_words_of_mail();

revoke execute on function cleared_obstacles(uuid, uuid, timestamptz, timestamptz), erase_words_of_mail() from public;
grant execute on function cleared_obstacles(uuid, uuid, timestamptz, timestamptz) to doradca_app;
