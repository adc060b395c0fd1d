-- Reference tables: the same for everybody, so they have no wall.

create table service (
  id uuid primary key,
  code text not null unique check (code ~ '^[a-z0-9-]{1,60}$'),
  name text not null check (length(name) between 1 and 100),
  description_en text not null,
  description_pl text not null
);

create table plan (
  id uuid primary key,
  service_id uuid not null references service,
  code text not null check (code ~ '^[a-z0-9-]{1,60}$'),
  name text not null check (length(name) between 1 and 100),
  position int not null,
  unique (service_id, code),
  unique (service_id, id)
);

-- What one seat of a plan costs for one term in one country, while the price is valid.
create table plan_price (
  id uuid primary key,
  plan_id uuid not null references plan,
  country text not null check (country ~ '^[A-Z]{2}$'),
  term text not null check (term in ('monthly', 'yearly')),
  currency text not null check (currency ~ '^[A-Z]{3}$'),
  amount_minor bigint not null check (amount_minor >= 0),
  valid tstzrange not null,
  exclude using gist (plan_id with =, country with =, term with =, valid with &&)
);

-- A partner company has one headquarters account and one or more locations, each with its own Partner ID.
create table partner (
  id uuid primary key,
  partner_number text not null unique check (partner_number ~ '^[0-9]{4,12}$'),
  kind text not null check (kind in ('headquarters', 'location')),
  headquarters_id uuid,
  headquarters_kind text generated always as (case when kind = 'location' then 'headquarters' end) stored,
  organization_id uuid references organization,
  name text not null check (length(name) between 1 and 200),
  town text not null,
  country text not null check (country ~ '^[A-Z]{2}$'),
  state text not null default 'active' check (state in ('active', 'suspended', 'retired')),
  email text not null,
  phone text,
  website text,
  -- Where a reseller explains how to leave it.
  removal_instructions_url text,
  resells boolean not null default false,
  listed boolean not null default true,
  unique (id, kind),
  foreign key (headquarters_id, headquarters_kind) references partner (id, kind),
  check ((kind = 'location') = (headquarters_id is not null))
);
create index partner_locations on partner (headquarters_id);
create index partner_name on partner (name collate "pl-x-icu", id) where kind = 'location' and listed;

-- The vendor's word on who may serve which service in which country, and when.
create table partner_authorization (
  id uuid primary key,
  partner_id uuid not null,
  partner_kind text not null generated always as ('location') stored,
  service_id uuid not null references service,
  country text not null check (country ~ '^[A-Z]{2}$'),
  period tstzrange not null check (not isempty(period) and lower_inc(period) and not upper_inc(period)),
  foreign key (partner_id, partner_kind) references partner (id, kind),
  exclude using gist (partner_id with =, service_id with =, country with =, period with &&)
);
create index authorization_of_partner on partner_authorization (partner_id, service_id, country);
create index authorization_by_service on partner_authorization (service_id, country, partner_id);
