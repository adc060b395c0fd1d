-- A file of the vendor's own data on its way into the product. Why it is so: docs/decisions/0023-a-file-is-checked-whole-then-written-whole.md.
create table import (
  -- The vendor's: operators bring data in.
  organization_id uuid not null references organization,
  id uuid not null,
  kind text not null check (kind in (
    'organizations', 'people', 'partners', 'authorizations', 'reseller-relationships', 'subscriptions', 'audit-events',
    'partners-of-record')),
  file_name text not null check (length(file_name) between 1 and 200),
  size_bytes int not null check (size_bytes between 1 and 268435456),
  state text not null default 'uploading' check (state in (
    'uploading', 'checking', 'faulty', 'ready', 'applying', 'applied', 'failed', 'discarded')),
  received_bytes int not null default 0 check (received_bytes between 0 and size_bytes),
  -- Under way: how far, in hundredths, for the page. Written beside the transaction that does the work.
  progress int not null default 0 check (progress between 0 and 100),
  -- How often the step that is under way was begun: a process that is killed begins none again by itself.
  tries int not null default 0,
  -- Found by the check.
  content_hash bytea check (length(content_hash) = 32),
  line_count int,
  new_count int,
  same_count int,
  fault_count int,
  started_by uuid not null,
  started_at timestamptz not null default current_instant(),
  checked_at timestamptz,
  confirmed_by uuid,
  confirmed_at timestamptz,
  ended_at timestamptz,
  primary key (organization_id, id),
  foreign key (organization_id, started_by) references person,
  foreign key (organization_id, confirmed_by) references person,
  check ((state in ('applied', 'discarded')) = (ended_at is not null)),
  check (state not in ('applying', 'applied') or confirmed_by is not null)
);
create index import_by_time on import (organization_id, started_at desc, id desc);
-- The clock looks for work that a killed process left, and for files that nobody came back to.
create index import_open on import (state, started_at) where ended_at is null;

-- The file as it came, until it is applied or discarded: it may hold names and addresses of people.
create table import_part (
  organization_id uuid not null,
  import_id uuid not null,
  number int not null check (number >= 1),
  bytes bytea not null,
  primary key (organization_id, import_id, number),
  foreign key (organization_id, import_id) references import
);
alter table import_part alter column bytes set storage external;

-- What is wrong with the file, line by line, as long as the file is there.
create table import_fault (
  organization_id uuid not null,
  import_id uuid not null,
  number int not null check (number >= 1),
  -- As an editor counts: the line of the file in which the record begins.
  line int not null check (line >= 1),
  code text not null check (code ~ '^[a-z]+(-[a-z]+)*$'),
  column_name text,
  value text,
  -- What the sentence names besides.
  about jsonb not null default '{}',
  primary key (organization_id, import_id, number),
  foreign key (organization_id, import_id) references import
);

do $$
declare tenant_table text;
begin
  foreach tenant_table in array array['import', 'import_part', 'import_fault'] loop
    execute format('alter table %I enable row level security', tenant_table);
    execute format('alter table %I force row level security', tenant_table);
    execute format(
      'create policy wall on %I using (organization_id = current_organization() or speaks_for_operator())', tenant_table);
    execute format('create policy owner_sees_all on %I to doradca_owner using (true)', tenant_table);
  end loop;
end $$;

-- What is superseded is not held true any more: a version of the past that had no end may come in after its subscription ended.
create or replace function refuse_partner_after_end() returns trigger language plpgsql as $$
begin
  if tg_table_name = 'subscription' then
    if new.ended_at is not null and exists (
      select from partner_of_record r
      where r.organization_id = new.organization_id and r.subscription_id = new.id
        and r.superseded_at is null and (r.ends_at is null or r.ends_at > new.ended_at)
    ) then
      raise exception 'subscription % ended, but its partner of record did not', new.id using errcode = 'restrict_violation';
    end if;
  elsif new.superseded_at is null and exists (
    select from subscription s
    where s.organization_id = new.organization_id and s.id = new.subscription_id
      and s.ended_at is not null and (new.ends_at is null or new.ends_at > s.ended_at)
  ) then
    raise exception 'subscription % has ended and takes no partner of record', new.subscription_id
      using errcode = 'restrict_violation';
  end if;
  return new;
end $$;

grant select, insert on import, import_part to doradca_app;
grant select on import_fault to doradca_app;
grant update (state, received_bytes, progress, tries, confirmed_by, confirmed_at, ended_at) on import to doradca_app;
grant delete on import_part, import_fault to doradca_app;
