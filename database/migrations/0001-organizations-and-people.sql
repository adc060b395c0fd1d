-- The wall (row-level security) lets a row through to the organization that the transaction speaks for,
-- or to an operator. Outside a transaction with a context it lets nothing through.
create function current_organization() returns uuid
  language sql stable parallel safe
  as $$ select nullif(current_setting('app.organization', true), '')::uuid $$;

create function speaks_for_operator() returns boolean
  language sql stable parallel safe
  as $$ select coalesce(current_setting('app.scope', true), '') = 'operator' $$;

-- The one clock of the record. Whole milliseconds, because a JavaScript date holds no more. Tests replace this function.
create function current_instant() returns timestamptz
  language sql volatile
  as $$ select date_trunc('milliseconds', clock_timestamp()) $$;

-- A customer's company, a partner's company or the vendor: whoever has people that sign in.
create table organization (
  id uuid primary key,
  kind text not null check (kind in ('customer', 'partner', 'vendor')),
  name text not null check (length(name) between 1 and 200),
  country text not null check (country ~ '^[A-Z]{2}$'),
  mail_language text not null check (mail_language in ('en', 'pl')),
  created_at timestamptz not null default current_instant()
);

create table person (
  organization_id uuid not null references organization,
  id uuid not null,
  -- Facts hold the key; the name and the address can be erased (then both are null and erased_at says when).
  name text check (length(name) between 1 and 200),
  email text check (length(email) between 3 and 254),
  role text not null check (role in ('global-admin', 'billing-admin', 'reader', 'partner-admin', 'agent', 'operator')),
  language text check (language in ('en', 'pl')),
  theme text not null default 'system' check (theme in ('light', 'dark', 'system')),
  created_at timestamptz not null default current_instant(),
  erased_at timestamptz,
  primary key (organization_id, id),
  check ((erased_at is null) = (name is not null)),
  check ((erased_at is null) = (email is not null))
);

-- How somebody proves who they are. A password today; an identity provider is another row with its issuer as provider and
-- its subject. Reached through the functions below only, so it needs no wall.
create table sign_in_identity (
  provider text not null,
  subject text not null check (subject = lower(subject)),
  organization_id uuid not null,
  person_id uuid not null,
  password_hash text,
  primary key (provider, subject),
  foreign key (organization_id, person_id) references person,
  check ((provider = 'password') = (password_hash is not null))
);

-- The token carries the organization, so that its hash is looked up under a key led by the organization.
create table session (
  organization_id uuid not null,
  id uuid not null,
  person_id uuid not null,
  token_hash bytea not null check (length(token_hash) = 32),
  user_agent text not null check (length(user_agent) <= 400),
  created_at timestamptz not null default current_instant(),
  last_seen_at timestamptz not null default current_instant(),
  expires_at timestamptz not null,
  ended_at timestamptz,
  primary key (organization_id, id),
  unique (organization_id, token_hash),
  foreign key (organization_id, person_id) references person
);
create index session_of_person on session (organization_id, person_id);

create table api_key (
  organization_id uuid not null,
  id uuid not null,
  person_id uuid not null,
  name text not null check (length(name) between 1 and 100),
  token_hash bytea not null check (length(token_hash) = 32),
  -- The last characters of the key, to be recognized in a list.
  hint text not null check (length(hint) = 4),
  created_at timestamptz not null default current_instant(),
  expires_at timestamptz not null,
  last_used_at timestamptz,
  revoked_at timestamptz,
  primary key (organization_id, id),
  unique (organization_id, token_hash),
  foreign key (organization_id, person_id) references person
);
create index api_key_of_person on api_key (organization_id, person_id);

-- The link that makes the first operator: good once and for an hour.
create table first_operator_link (
  token_hash bytea primary key check (length(token_hash) = 32),
  expires_at timestamptz not null,
  used_at timestamptz
);

create function find_password_identity(address text)
  returns table (organization_id uuid, person_id uuid, password_hash text)
  language sql stable security definer set search_path = doradca, pg_temp
  as $$
    select i.organization_id, i.person_id, i.password_hash
    from sign_in_identity i where i.provider = 'password' and i.subject = lower(address)
  $$;

create function find_session(in_organization uuid, hash bytea)
  returns table (
    organization_id uuid, session_id uuid, person_id uuid, organization_kind text, role text,
    language text, theme text, last_seen_at timestamptz
  )
  language sql stable security definer set search_path = doradca, pg_temp
  as $$
    select s.organization_id, s.id, s.person_id, o.kind, p.role, p.language, p.theme, s.last_seen_at
    from session s
    join person p on p.organization_id = s.organization_id and p.id = s.person_id
    join organization o on o.id = s.organization_id
    where s.organization_id = in_organization and s.token_hash = hash
      and s.ended_at is null and s.expires_at > current_instant() and p.erased_at is null
  $$;

create function find_api_key(in_organization uuid, hash bytea)
  returns table (
    organization_id uuid, api_key_id uuid, person_id uuid, organization_kind text, role text,
    language text, last_used_at timestamptz
  )
  language sql stable security definer set search_path = doradca, pg_temp
  as $$
    select k.organization_id, k.id, k.person_id, o.kind, p.role, p.language, k.last_used_at
    from api_key k
    join person p on p.organization_id = k.organization_id and p.id = k.person_id
    join organization o on o.id = k.organization_id
    where k.organization_id = in_organization and k.token_hash = hash
      and k.revoked_at is null and k.expires_at > current_instant() and p.erased_at is null
  $$;

-- Takes the link, makes the vendor's organization where there is none yet, and its first operator.
-- False where the link is unknown, used or too old, or where an operator exists already.
create function use_first_operator_link(
  hash bytea, new_organization uuid, new_person uuid, vendor_name text, vendor_country text,
  person_name text, address text, chosen_language text, secret_hash text
) returns boolean
  language plpgsql security definer set search_path = doradca, pg_temp
  as $$
  begin
    update first_operator_link set used_at = current_instant()
      where token_hash = hash and used_at is null and expires_at > current_instant();
    if not found or exists (select from person where role = 'operator') then
      return false;
    end if;
    insert into organization (id, kind, name, country, mail_language)
      values (new_organization, 'vendor', vendor_name, vendor_country, chosen_language);
    insert into person (organization_id, id, name, email, role, language)
      values (new_organization, new_person, person_name, lower(address), 'operator', chosen_language);
    insert into sign_in_identity (provider, subject, organization_id, person_id, password_hash)
      values ('password', lower(address), new_organization, new_person, secret_hash);
    return true;
  end $$;

-- Erases a person's name, address and ways in, for an operator only; the key stays, because facts hold it.
create function erase_person(in_organization uuid, which uuid) returns boolean
  language plpgsql security definer set search_path = doradca, pg_temp
  as $$
  begin
    if not speaks_for_operator() then
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

create unique index one_vendor on organization (kind) where kind = 'vendor';

alter table organization enable row level security;
alter table organization force row level security;
create policy wall on organization using (id = current_organization() or speaks_for_operator());
create policy owner_sees_all on organization to doradca_owner using (true);
