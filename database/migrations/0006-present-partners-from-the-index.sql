-- Lists ask for the present partner of each subscription. With what they show in it, PostgreSQL answers from this index; else it
-- often takes the one of one_partner_at_any_instant, which costs about as little by its estimate and three times as much in truth.
drop index partner_of_record_now;
create unique index partner_of_record_now on partner_of_record (organization_id, subscription_id) include (partner_id, starts_at)
  where superseded_at is null and ends_at is null;
