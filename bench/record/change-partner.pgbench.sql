-- The transaction of PUT partner-of-record, as plain statements: what the server reads and writes for one change, no more.
-- Given: clients, each (subscriptions per client). Keys follow from numbers as in make-scene.ts.
\set n :client_id + :clients * random(0, :each - 1)
\set o :n % 100
begin;
select set_config('app.organization', overlay(overlay(md5('organization ' || :o) placing '7' from 13) placing '8' from 17)::uuid::text, true) as organization,
  set_config('app.scope', '', true) as scope, overlay(overlay(md5('person ' || :o) placing '7' from 13) placing '8' from 17)::uuid as person,
  overlay(overlay(md5('api-key ' || :o) placing '7' from 13) placing '8' from 17)::uuid as api_key,
  overlay(overlay(md5('subscription ' || :n) placing '7' from 13) placing '8' from 17)::uuid as subscription \gset
select state, service_id as service, country_of_use as country, sold_directly from subscription
  where organization_id = :organization and id = :subscription for update \gset
select r.id as present, r.naming_id as naming, r.partner_id as before, r.starts_at, r.named_event_id as named, p.partner_number as number
  from partner_of_record r join partner p on p.id = r.partner_id
  where r.organization_id = :organization and r.subscription_id = :subscription and r.superseded_at is null
  order by r.starts_at desc limit 1 \gset
\set other :number + 1 - 2 * (:number % 2)
select p.id as after from partner p
  join partner_authorization a on a.partner_id = p.id and a.service_id = :service and a.country = :country
  where p.partner_number = :other and p.state = 'active' and p.kind = 'location' and a.period @> current_instant() \gset
select greatest(current_instant(), max(greatest(recorded_at, superseded_at)) + interval '1 millisecond') as at,
  uuidv7() as event, uuidv7() as closed, uuidv7() as opened, uuidv7() as next_naming
  from partner_of_record where organization_id = :organization and subscription_id = :subscription \gset
select name as person_name from person where organization_id = :organization and id = :person \gset
insert into audit_event (organization_id, id, occurred_at, act, actor_kind, actor_organization_id, actor_person_id, api_key_id,
    through, subject_type, subject_id, before, after)
  values (:organization, :event, :at, 'partner-of-record-changed', 'customer', :organization, :person, :api_key,
    'api', 'subscription', :subscription, jsonb_build_object('partnerId', :number::text), jsonb_build_object('partnerId', :other::text));
update partner_of_record set superseded_at = :at where organization_id = :organization and id = :present;
insert into partner_of_record (organization_id, id, naming_id, subscription_id, partner_id, starts_at, ends_at, end_reason,
    named_event_id, ended_event_id, recorded_at)
  values (:organization, :closed, :naming, :subscription, :before, :starts_at, :at, 'changed', :named, :event, :at);
insert into partner_of_record (organization_id, id, naming_id, subscription_id, partner_id, starts_at, named_event_id, recorded_at)
  values (:organization, :opened, :next_naming, :subscription, :after, :at, :event, :at);
select enqueue_later('tell-partner-of-record-change',
  json_build_object('organizationId', :organization::text, 'subscriptionId', :subscription::text),
  :at::timestamptz + interval '5 minutes', 'partner-of-record:' || :subscription::text);
commit;
