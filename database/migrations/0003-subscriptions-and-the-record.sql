create table subscription (
  organization_id uuid not null references organization,
  id uuid not null,
  service_id uuid not null,
  plan_id uuid not null,
  state text not null check (state in ('pending', 'active', 'suspended', 'cancelled', 'expired')),
  seats int not null check (seats between 1 and 1000000),
  term text not null check (term in ('monthly', 'yearly')),
  -- What one seat costs for one term, in the currency's minor unit.
  amount_minor bigint not null check (amount_minor >= 0),
  currency text not null check (currency ~ '^[A-Z]{3}$'),
  country_of_use text not null check (country_of_use ~ '^[A-Z]{2}$'),
  -- The reseller that sold it; null where the vendor sold it directly.
  sold_by uuid references partner,
  sold_directly boolean not null generated always as (sold_by is null) stored,
  auto_renew boolean not null default true,
  created_at timestamptz not null default current_instant(),
  starts_on date not null,
  renews_on date,
  ended_at timestamptz,
  replaces_id uuid,
  primary key (organization_id, id),
  unique (organization_id, id, sold_directly),
  foreign key (service_id, plan_id) references plan (service_id, id),
  foreign key (organization_id, replaces_id) references subscription,
  check ((state in ('cancelled', 'expired')) = (ended_at is not null))
);
-- An operator asks by the subscription's key alone.
create index subscription_by_id on subscription (id);
create unique index replaced_once on subscription (organization_id, replaces_id) where replaces_id is not null;

-- What was done, by whom, through what, when and why. Written in the transaction that does it; never changed.
create table audit_event (
  organization_id uuid not null references organization,
  id uuid not null,
  occurred_at timestamptz not null check (occurred_at = date_trunc('milliseconds', occurred_at)),
  act text not null check (act ~ '^[a-z]+(-[a-z]+)*$'),
  actor_kind text not null check (actor_kind in ('customer', 'partner', 'operator', 'job')),
  -- The person's key, without a name: names are erasable. An operator belongs to the vendor's organization.
  actor_organization_id uuid,
  actor_person_id uuid,
  api_key_id uuid,
  through text not null check (through in ('checkout', 'admin-center', 'api', 'import', 'operator', 'job')),
  subject_type text not null,
  subject_id uuid not null,
  before jsonb,
  after jsonb,
  reason text check (length(reason) between 1 and 1000),
  primary key (organization_id, id),
  foreign key (actor_organization_id, actor_person_id) references person,
  foreign key (actor_organization_id, api_key_id) references api_key,
  check ((actor_kind = 'job') = (actor_person_id is null))
);
create index audit_event_by_time on audit_event (organization_id, occurred_at desc, id desc);
create index audit_event_by_subject on audit_event (organization_id, subject_id, occurred_at desc, id desc);

-- A partner of record is a fact with a period. A row is one version of that fact and is never edited: to end a period, or
-- to correct it, its row is superseded and another version is written. What is true has superseded_at null; what was
-- held true at an instant k has recorded_at <= k and superseded_at null or after k.
create table partner_of_record (
  organization_id uuid not null,
  id uuid not null,
  -- The naming: the same in every version of one fact.
  naming_id uuid not null,
  subscription_id uuid not null,
  sold_directly boolean not null generated always as (true) stored,
  partner_id uuid not null,
  partner_kind text not null generated always as ('location') stored,
  starts_at timestamptz not null check (starts_at = date_trunc('milliseconds', starts_at)),
  ends_at timestamptz check (ends_at = date_trunc('milliseconds', ends_at)),
  period tstzrange not null generated always as (tstzrange(starts_at, ends_at, '[)')) stored,
  end_reason text check (end_reason in ('changed', 'removed', 'subscription-ended', 'corrected')),
  named_event_id uuid not null,
  ended_event_id uuid,
  -- The latest correction that touched this fact, so that it is marked as one for everybody.
  corrected_event_id uuid,
  recorded_at timestamptz not null check (recorded_at = date_trunc('milliseconds', recorded_at)),
  superseded_at timestamptz check (superseded_at > recorded_at),
  primary key (organization_id, id),
  foreign key (organization_id, subscription_id, sold_directly) references subscription (organization_id, id, sold_directly),
  foreign key (partner_id, partner_kind) references partner (id, kind),
  foreign key (organization_id, named_event_id) references audit_event,
  foreign key (organization_id, ended_event_id) references audit_event,
  foreign key (organization_id, corrected_event_id) references audit_event,
  check (ends_at > starts_at),
  check ((ends_at is null) = (end_reason is null)),
  check ((ends_at is null) = (ended_event_id is null)),
  -- Rule 1: at any instant a subscription has at most one partner of record.
  constraint one_partner_at_any_instant
    exclude using gist (organization_id with =, subscription_id with =, period with &&) where (superseded_at is null)
);
create unique index partner_of_record_now on partner_of_record (organization_id, subscription_id)
  where superseded_at is null and ends_at is null;
create index partner_of_record_history on partner_of_record (organization_id, subscription_id, starts_at desc);

create table reseller_relationship (
  organization_id uuid not null references organization,
  id uuid not null,
  partner_id uuid not null references partner,
  starts_at timestamptz not null,
  ends_at timestamptz,
  primary key (organization_id, id),
  check (ends_at > starts_at)
);
create unique index reseller_relationship_now on reseller_relationship (organization_id, partner_id) where ends_at is null;

-- The answer to a write that carried an Idempotency-Key, kept for 24 hours.
create table idempotency_key (
  organization_id uuid not null,
  person_id uuid not null,
  key text not null check (length(key) between 1 and 200),
  request_hash bytea not null check (length(request_hash) = 32),
  status int not null,
  etag text,
  body text,
  created_at timestamptz not null default current_instant(),
  primary key (organization_id, person_id, key),
  foreign key (organization_id, person_id) references person
);
create index idempotency_key_age on idempotency_key (created_at);

create function refuse_change_of_fact() returns trigger language plpgsql as $$
declare
  -- Generated columns are not made yet when this trigger looks; they follow from the others.
  aside constant text[] := array['superseded_at', 'period', 'sold_directly', 'partner_kind'];
begin
  if tg_op = 'UPDATE' and tg_table_name = 'partner_of_record' and old.superseded_at is null
     and new.superseded_at is not null
     and (to_jsonb(new) - aside) = (to_jsonb(old) - aside) then
    return new;
  end if;
  raise exception '% holds facts: rows are added and superseded, never changed or removed', tg_table_name
    using errcode = 'restrict_violation';
end $$;
create trigger facts_stay before update or delete on partner_of_record for each row execute function refuse_change_of_fact();
create trigger facts_stay before update or delete on audit_event for each row execute function refuse_change_of_fact();

-- Rule 9: a subscription that has ended has no partner of record.
create function refuse_partner_after_end() returns trigger language plpgsql as $$
begin
  if tg_table_name = 'subscription' then
    if new.ended_at is not null and exists (
      select from partner_of_record r
      where r.organization_id = new.organization_id and r.subscription_id = new.id
        and r.superseded_at is null and (r.ends_at is null or r.ends_at > new.ended_at)
    ) then
      raise exception 'subscription % ended, but its partner of record did not', new.id using errcode = 'restrict_violation';
    end if;
  elsif exists (
    select from subscription s
    where s.organization_id = new.organization_id and s.id = new.subscription_id
      and s.ended_at is not null and (new.ends_at is null or new.ends_at > s.ended_at)
  ) then
    raise exception 'subscription % has ended and takes no partner of record', new.subscription_id
      using errcode = 'restrict_violation';
  end if;
  return new;
end $$;
create trigger ended_without_partner before update of ended_at on subscription
  for each row when (new.ended_at is not null) execute function refuse_partner_after_end();
create trigger ended_without_partner before insert on partner_of_record
  for each row execute function refuse_partner_after_end();
