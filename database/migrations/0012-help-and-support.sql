-- "Was this information helpful?", answered by somebody who is signed in: one answer per person and page, the latest.
create table help_answer (
  organization_id uuid not null,
  person_id uuid not null,
  page text not null check (page ~ '^[a-z]+(-[a-z]+)*$'),
  helpful boolean not null,
  answered_at timestamptz not null default current_instant(),
  primary key (organization_id, person_id, page),
  foreign key (organization_id, person_id) references person
);

-- The same, answered by somebody who is not. The visitor is a keyed hash of an address; the key is the server's own and never
-- stored, so that nobody finds the address again.
create table help_answer_of_visitor (
  page text not null check (page ~ '^[a-z]+(-[a-z]+)*$'),
  visitor bytea not null check (length(visitor) = 32),
  helpful boolean not null,
  answered_at timestamptz not null default current_instant(),
  primary key (page, visitor)
);

-- What somebody asks the vendor's support, for the operators to read.
create table support_message (
  organization_id uuid not null,
  id uuid not null,
  person_id uuid not null,
  page text not null check (page ~ '^[a-z]+(-[a-z]+)*$'),
  language text not null check (language in ('en', 'pl')),
  -- Null once the person was erased (rule 15): people write about themselves.
  message text check (length(message) between 1 and 4000),
  sent_at timestamptz not null check (sent_at = date_trunc('milliseconds', sent_at)),
  handled_at timestamptz check (handled_at = date_trunc('milliseconds', handled_at)),
  handled_event_id uuid,
  primary key (organization_id, id),
  foreign key (organization_id, person_id) references person,
  foreign key (organization_id, handled_event_id) references audit_event,
  check ((handled_at is null) = (handled_event_id is null))
);
create index support_message_of_person on support_message (organization_id, person_id);

-- Runs within erase_person, whose owner may.
create function erase_support_messages() returns trigger language plpgsql set search_path = doradca, pg_temp as $$
begin
  update support_message set message = null
    where organization_id = new.organization_id and person_id = new.id and message is not null;
  return null;
end $$;
create trigger support_messages_erased after update of erased_at on person
  for each row when (old.erased_at is null and new.erased_at is not null) execute function erase_support_messages();
revoke execute on function erase_support_messages() from public;

do $$
declare tenant_table text;
begin
  foreach tenant_table in array array['help_answer', 'support_message'] loop
    execute format('alter table %I enable row level security', tenant_table);
    execute format('alter table %I force row level security', tenant_table);
    execute format(
      'create policy wall on %I using (organization_id = current_organization() or speaks_for_operator())', tenant_table);
    execute format('create policy owner_sees_all on %I to doradca_owner using (true)', tenant_table);
  end loop;
end $$;

grant select, insert on help_answer, help_answer_of_visitor, support_message to doradca_app;
grant update (helpful, answered_at) on help_answer, help_answer_of_visitor to doradca_app;
grant update (handled_at, handled_event_id) on support_message to doradca_app;
