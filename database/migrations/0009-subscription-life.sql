-- The present term begins on term_starts_on and ends before renews_on. Renewals are counted from counted_from, which is the first day
-- until another term is chosen. What is planned becomes true at the next renewal.
alter table subscription
  add column term_starts_on date,
  add column counted_from date,
  add column next_seats int check (next_seats between 1 and 1000000),
  add column next_plan_id uuid,
  add column next_term text check (next_term in ('monthly', 'yearly')),
  -- Why the renewal that is due cannot be made; null where nothing is wrong. Told once, and tried again until it can.
  add column renewal_problem text check (renewal_problem in ('plan-not-sold', 'no-tax-rate')),
  add foreign key (service_id, next_plan_id) references plan (service_id, id);

-- Whoever adds a subscription says when it began and when it is renewed; the term follows from both. One that is renewed on another day
-- than its beginning says, because it replaced another, is counted from that day.
create function begin_first_term() returns trigger language plpgsql as $$
declare
  term_length constant int := case new.term when 'monthly' then 1 else 12 end;
  apart int;
begin
  if new.renews_on is null then
    new.counted_from := coalesce(new.counted_from, new.starts_on);
    new.term_starts_on := coalesce(new.term_starts_on, new.starts_on);
    return new;
  end if;
  apart := (extract(year from new.renews_on) - extract(year from new.starts_on)) * 12
    + extract(month from new.renews_on) - extract(month from new.starts_on);
  if apart > 0 and apart % term_length = 0 and (new.starts_on + make_interval(months => apart))::date = new.renews_on then
    new.counted_from := coalesce(new.counted_from, new.starts_on);
    new.term_starts_on :=
      coalesce(new.term_starts_on, (new.starts_on + make_interval(months => apart - term_length))::date);
  else
    new.counted_from := coalesce(new.counted_from, new.renews_on);
    new.term_starts_on :=
      coalesce(new.term_starts_on, greatest(new.starts_on, (new.renews_on - make_interval(months => term_length))::date));
  end if;
  return new;
end $$;
create trigger begin_first_term before insert on subscription for each row execute function begin_first_term();

-- Those that are there already, by the same rule. The trigger that guards their end looks at ended_at alone.
create trigger begin_first_term_once before update on subscription for each row execute function begin_first_term();
update subscription set renews_on = case when ended_at is null then renews_on end;
drop trigger begin_first_term_once on subscription;

alter table subscription
  add constraint term_known check (num_nulls(term_starts_on, counted_from) = 0),
  add constraint term_has_days check (renews_on > term_starts_on),
  add constraint ended_without_plans check (
    ended_at is null or num_nonnulls(renews_on, next_seats, next_plan_id, next_term, renewal_problem) = 0);

-- What has ended is not renewed any more and plans nothing, whoever ended it.
create function end_plans() returns trigger language plpgsql as $$
begin
  new.renews_on := null;
  new.next_seats := null;
  new.next_plan_id := null;
  new.next_term := null;
  new.renewal_problem := null;
  return new;
end $$;
create trigger end_plans before insert or update on subscription
  for each row when (new.ended_at is not null) execute function end_plans();

-- What is due is looked for across organizations.
create index subscription_due on subscription (renews_on, organization_id, id) where state in ('active', 'suspended');

grant update (
  plan_id, term, amount_minor, currency, term_starts_on, counted_from, next_seats, next_plan_id, next_term, renewal_problem
) on subscription to doradca_app;
