-- What a person was told, in the product: one row for each person and each thing told.
create table notice (
  organization_id uuid not null,
  id uuid not null,
  person_id uuid not null,
  -- What is told: a job that runs twice makes one notice.
  dedupe_key text not null check (length(dedupe_key) between 1 and 300),
  topic text not null check (topic ~ '^[a-z]+(-[a-z]+)*$'),
  kind text not null check (kind ~ '^[a-z]+(-[a-z]+)*$'),
  -- Of organizations, partners and subscriptions, as they were called then. Never a person's name, which is erasable (rule 15).
  about jsonb not null check (jsonb_typeof(about) = 'object'),
  -- The page that it leads to, here.
  path text not null check (path ~ '^/[a-z]' and length(path) <= 500),
  told_at timestamptz not null default current_instant(),
  read_at timestamptz,
  primary key (organization_id, id),
  unique (organization_id, person_id, dedupe_key),
  foreign key (organization_id, person_id) references person
);
create index notice_by_time on notice (organization_id, person_id, told_at desc, id desc);
create index notice_unread on notice (organization_id, person_id, told_at desc, id desc) where read_at is null;
create index notice_age on notice (told_at);

-- How a person wants to be told of a topic, where it is not the usual way of its role.
create table notice_preference (
  organization_id uuid not null,
  person_id uuid not null,
  topic text not null check (topic ~ '^[a-z]+(-[a-z]+)*$'),
  in_product boolean not null,
  by_mail boolean not null,
  primary key (organization_id, person_id, topic),
  foreign key (organization_id, person_id) references person
);

-- What both sides were last told of an invitation, a relationship, a removal request or a proposal, so that a message tells the net
-- change (rule 13).
create table told_relationship_news (
  organization_id uuid not null references organization,
  subject_id uuid not null,
  told text not null check (length(told) between 1 and 200),
  told_at timestamptz not null default current_instant(),
  primary key (organization_id, subject_id)
);
insert into told_relationship_news (organization_id, subject_id, told)
  select organization_id, id, case when ends_at is null then 'open' else 'ended' end from reseller_relationship;

do $$
declare tenant_table text;
begin
  foreach tenant_table in array array['notice', 'notice_preference', 'told_relationship_news'] loop
    execute format('alter table %I enable row level security', tenant_table);
    execute format('alter table %I force row level security', tenant_table);
    execute format('create policy owner_sees_all on %I to doradca_owner using (true)', tenant_table);
    execute format(
      'create policy wall on %I using (organization_id = current_organization() or speaks_for_operator())', tenant_table);
  end loop;
end $$;

-- Whose people decide removal cases: a job that tells of one speaks for a customer, who does not see the vendor's organization.
create function vendor_organization() returns uuid
  language sql stable security definer set search_path = doradca, pg_temp
  as $$ select id from organization where kind = 'vendor' $$;

-- With the person goes what it was told, how it wanted to be told, and its name out of mails to the people of another organization. Runs
-- within erase_person.
create function erase_from_notices() returns trigger language plpgsql set search_path = doradca, pg_temp as $$
begin
  delete from notice where organization_id = new.organization_id and person_id = new.id;
  delete from notice_preference where organization_id = new.organization_id and person_id = new.id;
  update outgoing_mail m
    set reply_to = nullif(m.reply_to, old.email),
      subject = replace(replace(m.subject, old.email, removed.who), old.name, removed.who),
      text = replace(replace(m.text, old.email, removed.who), old.name, removed.who),
      html = replace(replace(m.html, as_in_html(old.email), removed.who), as_in_html(old.name), removed.who)
    from (values ('en', 'removed person'), ('pl', 'osoba usunięta')) removed (language, who)
    where m.organization_id <> new.organization_id and m.named_person_ids <> '{}' and m.named_person_ids @> array[new.id]
      and removed.language = m.language;
  return null;
end $$;
create index outgoing_mail_naming on outgoing_mail using gin (named_person_ids) where named_person_ids <> '{}';
create trigger erased_from_notices after update of erased_at on person
  for each row when (old.erased_at is null and new.erased_at is not null) execute function erase_from_notices();

revoke execute on function vendor_organization(), erase_from_notices() from public;
grant execute on function vendor_organization() to doradca_app;
grant select, insert on notice, notice_preference, told_relationship_news to doradca_app;
grant update (read_at) on notice to doradca_app;
grant update (in_product, by_mail) on notice_preference to doradca_app;
grant update (told, told_at) on told_relationship_news to doradca_app;
