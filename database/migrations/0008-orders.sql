-- How many seats of a plan are sold at a time.
alter table plan
  add column min_seats int not null default 1,
  add column max_seats int not null default 1000000,
  add constraint plan_seats check (1 <= min_seats and min_seats <= max_seats and max_seats <= 1000000);

-- What the vendor adds as tax where a subscription is used, in hundredths of a percent (2300 is 23 %), and when.
create table tax_rate (
  id uuid primary key,
  country text not null check (country ~ '^[A-Z]{2}$'),
  basis_points int not null check (basis_points between 0 and 10000),
  valid tstzrange not null check (not isempty(valid)),
  exclude using gist (country with =, valid with &&)
);

create sequence order_number start 100001;

-- A draft is a wish and may change; a placed order is a fact and keeps what it was placed at.
create table "order" (
  organization_id uuid not null references organization,
  id uuid not null,
  state text not null default 'draft' check (state in ('draft', 'placed', 'discarded')),
  -- Counts the changes of a draft: its ETag.
  revision int not null default 1,
  created_by uuid not null,
  created_at timestamptz not null default current_instant(),
  changed_at timestamptz not null default current_instant(),
  -- An order without a partner asks once whether that is meant.
  partner_question_answered boolean not null default false,
  -- Paid by invoice today; a card is another method with its own columns.
  payment_method text not null default 'invoice' check (payment_method in ('invoice')),
  purchase_order_number text check (length(purchase_order_number) between 1 and 60),
  billing_name text check (length(billing_name) between 1 and 200),
  billing_street text check (length(billing_street) between 1 and 200),
  billing_postcode text check (length(billing_postcode) between 1 and 20),
  billing_town text check (length(billing_town) between 1 and 100),
  billing_country text check (billing_country ~ '^[A-Z]{2}$'),
  vat_id text check (length(vat_id) between 4 and 20),
  -- From here on: what placing fixed.
  order_number bigint,
  placed_at timestamptz check (placed_at = date_trunc('milliseconds', placed_at)),
  placed_by uuid,
  placed_event_id uuid,
  currency text check (currency ~ '^[A-Z]{3}$'),
  net_minor bigint check (net_minor >= 0),
  tax_minor bigint check (tax_minor >= 0),
  primary key (organization_id, id),
  foreign key (organization_id, created_by) references person,
  foreign key (organization_id, placed_by) references person,
  foreign key (organization_id, placed_event_id) references audit_event,
  constraint placed_whole check (
    (state = 'placed') = (placed_at is not null)
    and num_nulls(order_number, placed_at, placed_by, placed_event_id, currency, net_minor, tax_minor) in (0, 7)
    and (state <> 'placed' or num_nulls(billing_name, billing_street, billing_town, billing_country) = 0))
);
-- One sequence numbers the orders of all organizations; a key leads with the organization.
create unique index order_by_number on "order" (organization_id, order_number) where order_number is not null;
create index order_by_time on "order" (organization_id, changed_at desc, id desc);

create table order_item (
  organization_id uuid not null,
  id uuid not null,
  order_id uuid not null,
  position int not null,
  service_id uuid not null,
  plan_id uuid not null,
  seats int not null check (seats between 1 and 1000000),
  term text not null check (term in ('monthly', 'yearly')),
  country_of_use text not null check (country_of_use ~ '^[A-Z]{2}$'),
  -- The partner of record that the subscription will have from its first instant.
  partner_id uuid,
  partner_kind text not null generated always as ('location') stored,
  -- Fixed by placing: what one seat costs for one term, the tax where it is used, and the subscription that it became.
  amount_minor bigint check (amount_minor >= 0),
  tax_basis_points int check (tax_basis_points between 0 and 10000),
  subscription_id uuid,
  primary key (organization_id, id),
  foreign key (organization_id, order_id) references "order",
  foreign key (service_id, plan_id) references plan (service_id, id),
  foreign key (partner_id, partner_kind) references partner (id, kind),
  foreign key (organization_id, subscription_id) references subscription,
  check (num_nulls(amount_minor, tax_basis_points, subscription_id) in (0, 3))
);
create index order_item_of_order on order_item (organization_id, order_id, position);
-- An item becomes one subscription.
create unique index order_item_of_subscription on order_item (organization_id, subscription_id) where subscription_id is not null;

-- What a customer owes for what, for which period: a fact for billing to fetch. Negative amounts are credits.
create table charge (
  organization_id uuid not null,
  id uuid not null,
  subscription_id uuid not null,
  order_id uuid,
  kind text not null check (kind in ('purchase', 'renewal', 'change')),
  at timestamptz not null check (at = date_trunc('milliseconds', at)),
  period_starts_on date not null,
  -- The first day that is no longer paid for.
  period_ends_on date not null check (period_ends_on > period_starts_on),
  seats int not null check (seats between 1 and 1000000),
  currency text not null check (currency ~ '^[A-Z]{3}$'),
  net_minor bigint not null,
  tax_basis_points int not null check (tax_basis_points between 0 and 10000),
  event_id uuid not null,
  primary key (organization_id, id),
  foreign key (organization_id, subscription_id) references subscription,
  foreign key (organization_id, order_id) references "order",
  foreign key (organization_id, event_id) references audit_event
);
create index charge_of_subscription on charge (organization_id, subscription_id, at desc, id desc);
-- A term is charged once, whoever renews it how often.
create unique index charged_once on charge (organization_id, subscription_id, period_starts_on) where kind in ('purchase', 'renewal');

-- A partner chosen in the directory before there is an order: kept for the person and put on the next one.
create table chosen_partner (
  organization_id uuid not null,
  person_id uuid not null,
  partner_id uuid not null references partner,
  chosen_at timestamptz not null default current_instant(),
  primary key (organization_id, person_id),
  foreign key (organization_id, person_id) references person
);

create function refuse_change_of_order() returns trigger language plpgsql as $$
begin
  if tg_table_name = 'order' then
    if old.state = 'draft' and tg_op = 'UPDATE' then return new; end if;
  elsif not exists (
    select from "order" o where o.organization_id = old.organization_id and o.id = old.order_id and o.state = 'placed'
  ) then
    return coalesce(new, old);
  end if;
  raise exception 'an order that was placed or discarded stays as it is' using errcode = 'restrict_violation';
end $$;
create trigger order_stays before update or delete on "order" for each row execute function refuse_change_of_order();
create trigger order_stays before update or delete on order_item for each row execute function refuse_change_of_order();
create trigger facts_stay before update or delete on charge for each row execute function refuse_change_of_fact();
create trigger facts_stay_whole before truncate on charge execute function refuse_change_of_fact();

do $$
declare tenant_table text;
begin
  foreach tenant_table in array array['order', 'order_item', 'charge', 'chosen_partner'] loop
    execute format('alter table %I enable row level security', tenant_table);
    execute format('alter table %I force row level security', tenant_table);
    execute format(
      'create policy wall on %I using (organization_id = current_organization() or speaks_for_operator())', tenant_table);
    execute format('create policy owner_sees_all on %I to doradca_owner using (true)', tenant_table);
  end loop;
end $$;

grant select on tax_rate, "order", order_item, charge, chosen_partner to doradca_app;
grant usage on sequence order_number to doradca_app;
grant insert on "order", order_item, charge, chosen_partner to doradca_app;
grant update on "order", order_item to doradca_app;
grant update (partner_id, chosen_at) on chosen_partner to doradca_app;
grant delete on order_item, chosen_partner to doradca_app;
-- The vendor sets prices and tax rates: a price in force ends and another begins; none is overwritten.
grant insert on tax_rate, plan_price to doradca_app;
grant update (valid) on tax_rate, plan_price to doradca_app;
