-- What a plan gives, in a few short lines, so that the plans of a service can be compared. The same lines in both languages.
alter table plan
  add column features_en text[] not null default '{}',
  add column features_pl text[] not null default '{}',
  add constraint plan_features check (cardinality(features_en) = cardinality(features_pl));
-- Prices of a plan and charges of an organization are listed by time.
create index charge_by_time on charge (organization_id, at desc, id desc);
