-- What operators keep in the console: the register of partners with its suspensions, organizations, people, services and plans.

-- Suspending or retiring a partner is a fact with a period; it ends no period of the record (rule 6). One row for each account: of a
-- headquarters account those of its locations follow it (leading_id), and end with it.
create table partner_suspension (
  id uuid primary key,
  partner_id uuid not null references partner,
  leading_id uuid not null references partner_suspension,
  kind text not null check (kind in ('suspended', 'retired')),
  reason text not null check (length(reason) between 1 and 1000),
  -- The operator's key, without a name: names are erasable.
  operator_organization_id uuid not null,
  begun_by uuid not null,
  starts_at timestamptz not null check (starts_at = date_trunc('milliseconds', starts_at)),
  -- Nobody is told before, so that a slip that is undone alarms nobody (rule 13).
  tells_at timestamptz not null check (tells_at >= starts_at),
  ended_at timestamptz check (ended_at >= starts_at),
  ended_by uuid,
  end_reason text check (length(end_reason) between 1 and 1000),
  -- When the partner's own contact was told, by the row of the account that leads.
  partner_told_at timestamptz,
  -- When it was told of the end.
  partner_end_told_at timestamptz check (partner_end_told_at is null or partner_told_at is not null),
  foreign key (operator_organization_id, begun_by) references person,
  foreign key (operator_organization_id, ended_by) references person,
  check (num_nonnulls(ended_at, ended_by, end_reason) in (0, 3))
);
create unique index partner_suspension_now on partner_suspension (partner_id) where ended_at is null;
create index partner_suspension_of_partner on partner_suspension (partner_id, starts_at desc, id desc);
create index partner_suspension_led on partner_suspension (leading_id);
-- A job looks for partners that are not told yet.
create index partner_suspension_to_tell on partner_suspension (id)
  where id = leading_id and partner_end_told_at is null;

-- The customers that it concerns, each told once.
create table partner_suspension_customer (
  organization_id uuid not null references organization,
  suspension_id uuid not null references partner_suspension,
  told_at timestamptz,
  -- Those who were told of it are told of its end.
  end_told_at timestamptz check (end_told_at is null or told_at is not null),
  primary key (organization_id, suspension_id)
);
-- A job goes through those that are not told yet, of every organization.
create index partner_suspension_of_customers on partner_suspension_customer (suspension_id, organization_id);
create index partner_suspension_not_told on partner_suspension_customer (suspension_id, organization_id) where end_told_at is null;

-- A link that lets a person set its password, made by an operator or the company's own admin: good once and for seven days. The
-- token carries the organization, so that its hash is looked up under a key led by the organization.
create table sign_in_link (
  organization_id uuid not null,
  id uuid not null,
  person_id uuid not null,
  token_hash bytea not null check (length(token_hash) = 32),
  created_at timestamptz not null default current_instant(),
  expires_at timestamptz not null,
  used_at timestamptz,
  -- Another was made after it, or the person was erased.
  voided_at timestamptz,
  primary key (organization_id, id),
  unique (organization_id, token_hash),
  foreign key (organization_id, person_id) references person
);
create index sign_in_link_of_person on sign_in_link (organization_id, person_id);

do $$
declare tenant_table text;
begin
  foreach tenant_table in array array['partner_suspension_customer', 'sign_in_link'] loop
    execute format('alter table %I enable row level security', tenant_table);
    execute format('alter table %I force row level security', tenant_table);
    execute format(
      'create policy wall on %I using (organization_id = current_organization() or speaks_for_operator())', tenant_table);
    execute format('create policy owner_sees_all on %I to doradca_owner using (true)', tenant_table);
  end loop;
end $$;

-- An address signs one person in. One that has no password yet holds its address by an identity of this provider.
create function reserve_address(in_organization uuid, which uuid, address text) returns boolean
  language plpgsql security definer set search_path = doradca, pg_temp
  as $$
  begin
    if in_organization is distinct from current_organization() and not speaks_for_operator() then
      return false;
    end if;
    insert into sign_in_identity (provider, subject, organization_id, person_id)
      values ('sign-in-link', lower(address), in_organization, which)
      on conflict (provider, subject) do nothing;
    return not exists (
      select from sign_in_identity i
      where i.provider in ('password', 'sign-in-link') and i.subject = lower(address)
        and (i.organization_id, i.person_id) is distinct from (in_organization, which));
  end $$;

create function has_password(in_organization uuid, which uuid) returns boolean
  language sql stable security definer set search_path = doradca, pg_temp
  as $$
    select (in_organization = current_organization() or speaks_for_operator()) and exists (
      select from person p join sign_in_identity i on i.provider = 'password' and i.subject = lower(p.email)
      where p.organization_id = in_organization and p.id = which and i.person_id = p.id)
  $$;

create function find_sign_in_link(in_organization uuid, hash bytea)
  returns table (
    link_id uuid, person_id uuid, name text, email text, organization_name text, organization_kind text, role text,
    language text, expires_at timestamptz
  )
  language sql stable security definer set search_path = doradca, pg_temp
  as $$
    select l.id, p.id, p.name, p.email, o.name, o.kind, p.role, p.language, l.expires_at
    from sign_in_link l
    join person p on p.organization_id = l.organization_id and p.id = l.person_id
    join organization o on o.id = l.organization_id
    where l.organization_id = in_organization and l.token_hash = hash and l.used_at is null and l.voided_at is null
      and l.expires_at > current_instant() and p.erased_at is null
  $$;

-- Takes the link, sets the password and ends what was signed in with the one before. False where the link is good no longer.
create function use_sign_in_link(in_organization uuid, hash bytea, secret_hash text) returns boolean
  language plpgsql security definer set search_path = doradca, pg_temp
  as $$
  declare
    which uuid;
    address text;
  begin
    update sign_in_link l set used_at = current_instant()
      from person p
      where l.organization_id = in_organization and l.token_hash = hash and l.used_at is null and l.voided_at is null
        and l.expires_at > current_instant() and p.organization_id = l.organization_id and p.id = l.person_id
        and p.erased_at is null
      returning p.id, lower(p.email) into which, address;
    if which is null then
      return false;
    end if;
    insert into sign_in_identity (provider, subject, organization_id, person_id, password_hash)
      values ('password', address, in_organization, which, secret_hash)
      on conflict (provider, subject) do update set password_hash = excluded.password_hash
        where (sign_in_identity.organization_id, sign_in_identity.person_id) = (in_organization, which);
    if not found then
      raise exception 'the address of person % signs somebody else in', which using errcode = 'restrict_violation';
    end if;
    update session set ended_at = current_instant()
      where organization_id = in_organization and person_id = which and ended_at is null;
    return true;
  end $$;

-- A partner's admin removes people of its own company as well: then the transaction speaks for that company.
create or replace function erase_person(in_organization uuid, which uuid) returns boolean
  language plpgsql security definer set search_path = doradca, pg_temp
  as $$
  begin
    if not (speaks_for_operator() or coalesce(in_organization = current_organization(), false)) then
      return false;
    end if;
    update person set name = null, email = null, erased_at = current_instant()
      where organization_id = in_organization and id = which and erased_at is null;
    if not found then
      return false;
    end if;
    delete from sign_in_identity where organization_id = in_organization and person_id = which;
    update session set ended_at = current_instant(), user_agent = ''
      where organization_id = in_organization and person_id = which;
    update api_key set revoked_at = coalesce(revoked_at, current_instant()), name = 'erased'
      where organization_id = in_organization and person_id = which;
    -- Kept answers say who did it, by name.
    delete from idempotency_key where organization_id = in_organization and person_id = which;
    return true;
  end $$;

-- Answers kept for repeated requests of colleagues and operators, where they tell an erased person's name. Named by its public ID.
create function forget_answers_about(in_organization uuid, public_person text) returns void
  language sql volatile security definer set search_path = doradca, pg_temp
  as $$
    delete from idempotency_key k
    where (speaks_for_operator() or in_organization = current_organization()) and public_person ~ '^per_[0-9a-z]+$'
      and k.organization_id in (in_organization, (select id from organization where kind = 'vendor'))
      and k.body like '%"' || public_person || '"%'
  $$;

-- Erasing a person takes its links back. Runs within erase_person.
create function void_sign_in_links() returns trigger language plpgsql set search_path = doradca, pg_temp as $$
begin
  update sign_in_link set voided_at = current_instant()
    where organization_id = new.organization_id and person_id = new.id and used_at is null and voided_at is null;
  return null;
end $$;
create trigger voids_sign_in_links after update of erased_at on person
  for each row when (old.erased_at is null and new.erased_at is not null) execute function void_sign_in_links();

-- What was done to something, or lately, across organizations; and the console's lists in their order.
create index audit_event_of_everybody on audit_event (occurred_at desc, id desc);
drop index audit_event_by_subject;
create index audit_event_of_subject on audit_event (subject_id, occurred_at desc, id desc);
create index order_of_everybody on "order" (changed_at desc, id desc);
create index person_by_id on person (id);
create index organization_by_name on organization (name collate "pl-x-icu", id);
create index partner_register on partner (name collate "pl-x-icu", id);

revoke execute on function
  reserve_address(uuid, uuid, text), has_password(uuid, uuid), find_sign_in_link(uuid, bytea),
  use_sign_in_link(uuid, bytea, text), forget_answers_about(uuid, text), void_sign_in_links()
  from public;
grant execute on function
  reserve_address(uuid, uuid, text), has_password(uuid, uuid), find_sign_in_link(uuid, bytea),
  use_sign_in_link(uuid, bytea, text), forget_answers_about(uuid, text)
  to doradca_app;
grant select, insert on partner_suspension, partner_suspension_customer, sign_in_link to doradca_app;
grant update (ended_at, ended_by, end_reason, partner_told_at, partner_end_told_at) on partner_suspension to doradca_app;
grant update (told_at, end_told_at) on partner_suspension_customer to doradca_app;
grant update (voided_at) on sign_in_link to doradca_app;
grant insert on partner, partner_authorization, organization, person, service, plan to doradca_app;
grant update (
  organization_id, name, town, country, state, email, phone, website, removal_instructions_url, resells, listed,
  description_en, description_pl, languages, help, street, postcode, latitude, longitude
) on partner to doradca_app;
grant update (period) on partner_authorization to doradca_app;
grant delete on partner_authorization to doradca_app;
grant update (name, country, mail_language) on organization to doradca_app;
grant update (name, role) on person to doradca_app;
grant update (name, description_en, description_pl) on service to doradca_app;
grant update (name, position, min_seats, max_seats, features_en, features_pl) on plan to doradca_app;
