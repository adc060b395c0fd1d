-- What the vendor sets for everybody: one row.
create table vendor_setting (
  one boolean primary key default true check (one),
  -- How many days a reseller has to answer a removal request.
  removal_answer_days int not null default 10 check (removal_answer_days between 1 and 90)
);
insert into vendor_setting default values;

-- A relationship is a fact with a period: it begins on the customer's word, and it ends once, said by whom and, by the vendor, why.
update reseller_relationship
  set starts_at = date_trunc('milliseconds', starts_at), ends_at = date_trunc('milliseconds', ends_at);
alter table reseller_relationship
  add column ended_by text check (ended_by in ('reseller', 'operator')),
  add column end_reason text check (length(end_reason) between 1 and 1000);
update reseller_relationship r set ended_by = 'reseller' where ends_at is not null;
alter table reseller_relationship
  add constraint relationship_instants check (
    starts_at = date_trunc('milliseconds', starts_at) and ends_at = date_trunc('milliseconds', ends_at)),
  add constraint ended_by_somebody check ((ends_at is null) = (ended_by is null)),
  add constraint vendor_says_why check (ended_by <> 'operator' or end_reason is not null),
  add constraint reseller_relationship_of_partner unique (organization_id, id, partner_id),
  add constraint one_relationship_at_any_instant exclude using gist (
    organization_id with =, partner_id with =, tstzrange(starts_at, ends_at, '[)') with &&);
create index reseller_relationship_by_id on reseller_relationship (id);

-- A reseller's invitation of a customer. It is the reseller's until a customer's person opens it; then it is that customer's as well.
create table reseller_invitation (
  -- The reseller's company.
  organization_id uuid not null references organization,
  id uuid not null,
  partner_id uuid not null references partner,
  customer_id uuid references organization,
  state text not null default 'sent' check (state in ('sent', 'viewed', 'accepted', 'declined', 'withdrawn', 'expired')),
  -- The link's secret is kept as its hash only.
  token_hash bytea not null check (length(token_hash) = 32),
  created_by uuid not null,
  created_at timestamptz not null check (created_at = date_trunc('milliseconds', created_at)),
  expires_at timestamptz not null check (expires_at > created_at),
  viewed_at timestamptz check (viewed_at = date_trunc('milliseconds', viewed_at)),
  answered_at timestamptz check (answered_at = date_trunc('milliseconds', answered_at)),
  decline_reason text check (length(decline_reason) between 1 and 1000),
  primary key (organization_id, id),
  unique (organization_id, token_hash),
  foreign key (organization_id, created_by) references person,
  check ((customer_id is null) = (viewed_at is null)),
  check (state <> 'sent' or customer_id is null),
  check (state not in ('viewed', 'accepted', 'declined') or customer_id is not null),
  check ((state in ('accepted', 'declined')) = (answered_at is not null)),
  check (decline_reason is null or state = 'declined')
);
create index reseller_invitation_by_time on reseller_invitation (organization_id, created_at desc, id desc);
create index reseller_invitation_by_id on reseller_invitation (id);
create index reseller_invitation_of_customer on reseller_invitation (customer_id, created_at desc, id desc)
  where customer_id is not null;
create index reseller_invitation_expiring on reseller_invitation (expires_at) where state in ('sent', 'viewed');

-- What of an invitation only the reseller knows. Where Doradca mailed it is erasable.
create table reseller_invitation_note (
  organization_id uuid not null,
  invitation_id uuid not null,
  note text check (length(note) between 1 and 200),
  sent_to text check (sent_to = lower(sent_to) and length(sent_to) between 3 and 254),
  -- It was sent to somebody, whoever that was: only an organization that has that person may open it.
  addressed boolean not null,
  primary key (organization_id, invitation_id),
  foreign key (organization_id, invitation_id) references reseller_invitation,
  check (addressed or sent_to is null)
);

-- A mail may also go to somebody of whom only an invitation knows.
alter table outgoing_mail
  add column invitation_id uuid,
  add foreign key (organization_id, invitation_id) references reseller_invitation,
  drop constraint outgoing_mail_check,
  add constraint outgoing_mail_to_one check (num_nonnulls(person_id, partner_id, invitation_id) = 1);

-- A customer's request to end a reseller relationship.
create table removal_request (
  organization_id uuid not null,
  id uuid not null,
  relationship_id uuid not null,
  partner_id uuid not null,
  state text not null default 'asked' check (state in (
    'asked', 'date-promised', 'objected', 'escalated', 'granted', 'withdrawn', 'refused', 'done')),
  asked_by uuid not null,
  asked_at timestamptz not null check (asked_at = date_trunc('milliseconds', asked_at)),
  reason text check (length(reason) between 1 and 1000),
  answer_by timestamptz not null check (answer_by > asked_at),
  -- Passed once that day is over in every place: at the next midnight, UTC.
  promised_date date,
  objection text check (length(objection) between 1 and 1000),
  answered_at timestamptz check (answered_at = date_trunc('milliseconds', answered_at)),
  escalated_at timestamptz check (escalated_at = date_trunc('milliseconds', escalated_at)),
  outcome text check (outcome in ('granted', 'refused')),
  decided_at timestamptz check (decided_at = date_trunc('milliseconds', decided_at)),
  decision_reason text check (length(decision_reason) between 1 and 1000),
  -- When it was withdrawn, refused, or done.
  ended_at timestamptz check (ended_at = date_trunc('milliseconds', ended_at)),
  primary key (organization_id, id),
  foreign key (organization_id, relationship_id, partner_id)
    references reseller_relationship (organization_id, id, partner_id),
  foreign key (organization_id, asked_by) references person,
  check (num_nonnulls(outcome, decided_at, decision_reason) in (0, 3)),
  check ((state in ('withdrawn', 'refused', 'done')) = (ended_at is not null)),
  check (state not in ('granted', 'refused') or outcome = state),
  check (state <> 'date-promised' or promised_date is not null),
  check (state <> 'objected' or objection is not null),
  check (state <> 'escalated' or escalated_at is not null),
  check ((answered_at is null) = (promised_date is null and objection is null))
);
-- A relationship is asked to end once at a time.
create unique index removal_request_now on removal_request (organization_id, relationship_id) where ended_at is null;
create index removal_request_of_relationship on removal_request (organization_id, relationship_id, asked_at desc);
create index removal_request_by_time on removal_request (asked_at desc, id desc);
create index removal_request_by_id on removal_request (id);
create index removal_request_by_partner on removal_request (partner_id, asked_at desc, id desc);
create index removal_request_due on removal_request (answer_by) where state in ('asked', 'date-promised');

-- What a reseller proposes for a subscription that it sold, so that it no longer stands in the way.
create table clearing_proposal (
  organization_id uuid not null,
  id uuid not null,
  relationship_id uuid not null,
  partner_id uuid not null,
  subscription_id uuid not null,
  -- As it was called then: the reseller no longer sees what was handed over.
  subscription_name text not null,
  kind text not null check (kind in ('cancel-now', 'cancel-at-term-end', 'hand-over')),
  state text not null default 'proposed' check (state in ('proposed', 'accepted', 'refused', 'withdrawn', 'lapsed')),
  note text check (length(note) between 1 and 1000),
  proposed_at timestamptz not null check (proposed_at = date_trunc('milliseconds', proposed_at)),
  -- When the customer accepted or refused it.
  answered_at timestamptz check (answered_at = date_trunc('milliseconds', answered_at)),
  refusal_reason text check (length(refusal_reason) between 1 and 1000),
  -- Fixed by accepting it: when it takes effect and, where it was handed over, what the vendor asks from when.
  effective_on date,
  price_minor bigint check (price_minor >= 0),
  currency text check (currency ~ '^[A-Z]{3}$'),
  paid_from date,
  primary key (organization_id, id),
  foreign key (organization_id, relationship_id, partner_id)
    references reseller_relationship (organization_id, id, partner_id),
  foreign key (organization_id, subscription_id) references subscription,
  check ((state in ('accepted', 'refused')) = (answered_at is not null)),
  check (refusal_reason is null or state = 'refused'),
  check ((state = 'accepted') = (effective_on is not null)),
  check (num_nonnulls(price_minor, currency, paid_from) in (0, 3)),
  check ((state = 'accepted' and kind = 'hand-over') = (price_minor is not null))
);
-- One at a time is put to the customer for each subscription.
create unique index clearing_proposal_now on clearing_proposal (organization_id, subscription_id) where state = 'proposed';
create index clearing_proposal_by_time on clearing_proposal (organization_id, proposed_at desc, id desc);
create index clearing_proposal_of_relationship on clearing_proposal (organization_id, relationship_id, proposed_at desc);
create index clearing_proposal_by_id on clearing_proposal (id);
create index clearing_proposal_by_partner on clearing_proposal (partner_id, proposed_at desc, id desc);
create index clearing_proposal_of_everybody on clearing_proposal (proposed_at desc, id desc);
create index clearing_proposal_open on clearing_proposal (organization_id, id) where state = 'proposed';

-- Everything of a reseller that keeps its relationship with a customer from being ended (rule 10), by name. The one list for both sides,
-- for the operator, and for the trigger that holds the end itself.
create function obstacles_of(in_organization uuid, in_partner uuid)
  returns table (kind text, id uuid, name text, state text, clears_on date)
  language sql stable security definer set search_path = doradca, pg_temp
  as $$
    select 'subscription', s.id, v.name || ' ' || l.name, s.state, case when not s.auto_renew then s.renews_on end
    from subscription s
    join service v on v.id = s.service_id
    join plan l on l.id = s.plan_id
    where s.organization_id = in_organization and s.sold_by = in_partner and s.ended_at is null
    order by v.name || ' ' || l.name collate "pl-x-icu", s.id
  $$;

-- The same for those whom it concerns.
create function reseller_obstacles(in_organization uuid, in_partner uuid)
  returns table (kind text, id uuid, name text, state text, clears_on date)
  language sql stable security definer set search_path = doradca, pg_temp
  as $$
    select o.kind, o.id, o.name, o.state, o.clears_on from obstacles_of(in_organization, in_partner) o
    where in_organization = current_organization() or speaks_for_operator() or (
      in_partner in (select own_partners())
      and exists (select from reseller_relationship r where r.organization_id = in_organization and r.partner_id = in_partner))
  $$;

-- What a reseller sold, for both sides: of a subscription what domain/partner-sees.ts gives a reseller.
create view resold_subscription with (security_barrier) as
  select s.organization_id, s.id, s.sold_by as partner_id, s.service_id, s.plan_id, v.name || ' ' || l.name as name, s.state, s.seats,
    s.term, s.term_starts_on, s.renews_on, s.auto_renew, s.amount_minor, s.currency, s.country_of_use, s.ended_at
  from subscription s
  join service v on v.id = s.service_id
  join plan l on l.id = s.plan_id
  where s.sold_by is not null and (
    s.organization_id = current_organization() or speaks_for_operator() or (
      s.sold_by in (select own_partners()) and exists (
        select from reseller_relationship r
        where r.organization_id = s.organization_id and r.partner_id = s.sold_by and r.ends_at is null)));

-- The names of the organizations that one side or the other of a relationship or an invitation has to do with.
create view known_organization with (security_barrier) as
  select o.id, o.name, o.country from organization o
  where o.id = current_organization() or speaks_for_operator()
    or exists (select from reseller_relationship r where r.organization_id = o.id and r.partner_id in (select own_partners()))
    or exists (select from reseller_invitation i where i.customer_id = o.id and i.organization_id = current_organization());

-- Opens an invitation by its link: it becomes the first customer's whose person opens it, and nobody else's any more. One that was sent to
-- an address opens for an organization that has somebody with that address.
create function open_reseller_invitation(in_organization uuid, hash bytea) returns table (id uuid, state text, opened boolean)
  language plpgsql security definer set search_path = doradca, pg_temp
  as $$
  declare
    found_one reseller_invitation;
    note reseller_invitation_note;
    opened_now boolean := false;
  begin
    select i.* into found_one from reseller_invitation i
      where i.organization_id = in_organization and i.token_hash = hash for update;
    if not found or found_one.customer_id <> current_organization()
       or not exists (select from organization o where o.id = current_organization() and o.kind = 'customer') then
      return;
    end if;
    if found_one.customer_id is null then
      select n.* into note from reseller_invitation_note n
        where n.organization_id = in_organization and n.invitation_id = found_one.id;
      if note.addressed and not exists (
        select from person p where p.organization_id = current_organization() and lower(p.email) = note.sent_to
      ) then
        return;
      end if;
      if found_one.state = 'sent' and found_one.expires_at <= current_instant() then
        found_one.state := 'expired';
      elsif found_one.state = 'sent' then
        update reseller_invitation i set state = 'viewed', customer_id = current_organization(), viewed_at = current_instant()
          where i.organization_id = in_organization and i.id = found_one.id;
        found_one.state := 'viewed';
        opened_now := true;
      end if;
    end if;
    return query select found_one.id, found_one.state, opened_now;
  end $$;

-- A relationship begins on the customer's word only, whatever the server's code says.
create function refuse_uninvited_relationship() returns trigger language plpgsql as $$
begin
  if current_user = 'doradca_app' and new.organization_id is distinct from current_organization() then
    raise exception 'a reseller relationship begins on the customer''s word' using errcode = 'insufficient_privilege';
  end if;
  return new;
end $$;
create trigger customer_begins before insert on reseller_relationship
  for each row execute function refuse_uninvited_relationship();

-- It is ended once, by nobody while anything stands in the way, and otherwise stays as it is.
create function refuse_change_of_relationship() returns trigger
  language plpgsql security definer set search_path = doradca, pg_temp
  as $$
  declare
    ending constant text[] := array['ends_at', 'ended_by', 'end_reason'];
  begin
    if tg_op = 'UPDATE' then
      if (to_jsonb(new) - 'end_reason') = (to_jsonb(old) - 'end_reason') and old.ends_at is not null then return new; end if;
      if old.ends_at is null and (to_jsonb(new) - ending) = (to_jsonb(old) - ending) then
        if new.ends_at is not null and exists (select from obstacles_of(new.organization_id, new.partner_id)) then
          raise exception 'something stands in the way of ending the relationship' using errcode = 'restrict_violation';
        end if;
        return new;
      end if;
    end if;
    raise exception 'a reseller relationship is a fact and stays as it is' using errcode = 'restrict_violation';
  end $$;
create trigger facts_stay before update or delete on reseller_relationship
  for each row execute function refuse_change_of_relationship();

-- What was answered, withdrawn or decided for good stays; only people's own words in it can be erased (rule 15).
create function refuse_change_of_closed() returns trigger language plpgsql as $$
declare
  words constant text[] := array['reason', 'objection', 'decision_reason', 'note', 'refusal_reason', 'decline_reason'];
begin
  if tg_op = 'UPDATE' and (
    old.state in ('sent', 'viewed', 'asked', 'date-promised', 'objected', 'escalated', 'granted', 'proposed')
    or (to_jsonb(new) - words) = (to_jsonb(old) - words)
  ) then
    return new;
  end if;
  raise exception '% stays as it is once it is closed', tg_table_name using errcode = 'restrict_violation';
end $$;
create trigger closed_stays before update or delete on reseller_invitation
  for each row execute function refuse_change_of_closed();
create trigger closed_stays before update or delete on removal_request
  for each row execute function refuse_change_of_closed();
create trigger closed_stays before update or delete on clearing_proposal
  for each row execute function refuse_change_of_closed();

-- Who sold a subscription stays, except that a reseller's is handed over to the vendor.
create function refuse_change_of_seller() returns trigger language plpgsql as $$
begin
  raise exception 'subscription % was sold by whoever sold it', old.id using errcode = 'restrict_violation';
end $$;
create trigger seller_stays before update of sold_by on subscription
  for each row when (new.sold_by is not null and new.sold_by is distinct from old.sold_by)
  execute function refuse_change_of_seller();

-- An erased person's name and address are taken out of what both sides wrote about it. Runs within erase_person.
create function erase_from_relationships() returns trigger language plpgsql set search_path = doradca, pg_temp as $$
begin
  update outgoing_mail m
    set to_address = null, to_name = null, last_error = null, next_try_at = null, claimed_until = null,
      state = case m.state when 'waiting' then 'failed' else m.state end
    where m.invitation_id is not null and lower(m.to_address) = lower(old.email);
  update reseller_invitation_note n set sent_to = null where n.sent_to = lower(old.email);
  update reseller_invitation_note n set note = replace(replace(n.note, old.email, '…'), old.name, '…')
    where n.note is not null and (n.organization_id = new.organization_id or exists (
      select from reseller_invitation i
      where i.organization_id = n.organization_id and i.id = n.invitation_id and i.customer_id = new.organization_id));
  update reseller_invitation i set decline_reason = replace(replace(i.decline_reason, old.email, '…'), old.name, '…')
    where (i.customer_id = new.organization_id or i.organization_id = new.organization_id) and i.decline_reason is not null;
  update removal_request r
    set reason = replace(replace(r.reason, old.email, '…'), old.name, '…'),
      objection = replace(replace(r.objection, old.email, '…'), old.name, '…'),
      decision_reason = replace(replace(r.decision_reason, old.email, '…'), old.name, '…')
    where r.organization_id = new.organization_id or r.partner_id in (select partners_of(new.organization_id));
  update reseller_relationship r set end_reason = replace(replace(r.end_reason, old.email, '…'), old.name, '…')
    where r.end_reason is not null
      and (r.organization_id = new.organization_id or r.partner_id in (select partners_of(new.organization_id)));
  update clearing_proposal p
    set note = replace(replace(p.note, old.email, '…'), old.name, '…'),
      refusal_reason = replace(replace(p.refusal_reason, old.email, '…'), old.name, '…')
    where p.organization_id = new.organization_id or p.partner_id in (select partners_of(new.organization_id));
  return null;
end $$;

-- The partner accounts of a company; own_partners() are those of the company that the transaction speaks for.
create function partners_of(company uuid) returns setof uuid
  language sql stable parallel safe rows 5
  as $$
    select p.id from partner p where p.organization_id = company
    union
    select l.id from partner h join partner l on l.headquarters_id = h.id
    where h.organization_id = company and l.organization_id is null
  $$;
create trigger erased_from_relationships after update of erased_at on person
  for each row when (old.erased_at is null and new.erased_at is not null) execute function erase_from_relationships();

do $$
declare tenant_table text;
begin
  foreach tenant_table in array array[
    'reseller_invitation', 'reseller_invitation_note', 'removal_request', 'clearing_proposal'
  ] loop
    execute format('alter table %I enable row level security', tenant_table);
    execute format('alter table %I force row level security', tenant_table);
    execute format('create policy owner_sees_all on %I to doradca_owner using (true)', tenant_table);
  end loop;
  create policy wall on reseller_invitation_note
    using (organization_id = current_organization() or speaks_for_operator());
  create policy wall on reseller_invitation
    using (organization_id = current_organization() or customer_id = current_organization() or speaks_for_operator());
  -- What two sides read and write.
  drop policy wall on reseller_relationship;
  foreach tenant_table in array array['reseller_relationship', 'removal_request', 'clearing_proposal'] loop
    execute format(
      'create policy wall on %I using (
        organization_id = current_organization() or partner_id in (select own_partners()) or speaks_for_operator())', tenant_table);
  end loop;
  -- Whoever acts writes what it did, also where it concerns another: a reseller's act is in its customer's audit trail.
  drop policy wall on audit_event;
  create policy wall on audit_event
    using (organization_id = current_organization() or speaks_for_operator())
    with check (
      organization_id = current_organization() or actor_organization_id = current_organization() or speaks_for_operator());
end $$;

revoke execute on function
  obstacles_of(uuid, uuid), reseller_obstacles(uuid, uuid), open_reseller_invitation(uuid, bytea), partners_of(uuid),
  erase_from_relationships(), refuse_uninvited_relationship(), refuse_change_of_relationship(), refuse_change_of_closed(),
  refuse_change_of_seller()
  from public;
grant execute on function reseller_obstacles(uuid, uuid), open_reseller_invitation(uuid, bytea) to doradca_app;
grant select on vendor_setting, reseller_invitation, reseller_invitation_note, removal_request, clearing_proposal, resold_subscription,
  known_organization to doradca_app;
grant insert on reseller_relationship, reseller_invitation, reseller_invitation_note, removal_request, clearing_proposal
  to doradca_app;
grant update (removal_answer_days) on vendor_setting to doradca_app;
grant update (ends_at, ended_by, end_reason) on reseller_relationship to doradca_app;
grant update (state, answered_at, decline_reason) on reseller_invitation to doradca_app;
grant update (
  state, answer_by, promised_date, objection, answered_at, escalated_at, outcome, decided_at, decision_reason, ended_at
) on removal_request to doradca_app;
grant update (state, answered_at, refusal_reason, effective_on, price_minor, currency, paid_from) on clearing_proposal
  to doradca_app;
grant update (sold_by) on subscription to doradca_app;
