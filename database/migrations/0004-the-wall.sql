-- Rule 14: somebody else's data does not exist, by a wall in the database as well. Every table with an
-- organization_id is behind it; a test holds this list against the catalogue.
do $$
declare tenant_table text;
begin
  foreach tenant_table in array array[
    'person', 'session', 'api_key', 'subscription', 'audit_event', 'partner_of_record', 'reseller_relationship', 'idempotency_key'
  ] loop
    execute format('alter table %I enable row level security', tenant_table);
    execute format('alter table %I force row level security', tenant_table);
    execute format(
      'create policy wall on %I using (organization_id = current_organization() or speaks_for_operator())', tenant_table);
    -- Migrations, the sample and the functions that find a session run as the owner.
    execute format('create policy owner_sees_all on %I to doradca_owner using (true)', tenant_table);
  end loop;
end $$;

-- A message to people about what happened, or another job, becomes part of the transaction that causes it.
create function enqueue(task text, payload json, run_at timestamptz, job_key text) returns void
  language sql volatile security definer set search_path = pg_catalog, pg_temp
  as $$
    select graphile_worker.add_job(
      task, payload, run_at => enqueue.run_at, job_key => enqueue.job_key, job_key_mode => 'preserve_run_at')
  $$;

revoke execute on function
  enqueue(text, json, timestamptz, text), find_password_identity(text), find_session(uuid, bytea), find_api_key(uuid, bytea),
  erase_person(uuid, uuid), use_first_operator_link(bytea, uuid, uuid, text, text, text, text, text, text)
  from public;
grant usage on schema doradca to doradca_app;
grant execute on function
  enqueue(text, json, timestamptz, text),
  find_password_identity(text), find_session(uuid, bytea), find_api_key(uuid, bytea), erase_person(uuid, uuid),
  use_first_operator_link(bytea, uuid, uuid, text, text, text, text, text, text)
  to doradca_app;

grant select on organization, person, session, api_key, service, plan, plan_price, partner, partner_authorization,
  subscription, audit_event, partner_of_record, reseller_relationship, idempotency_key to doradca_app;
grant update (language, theme) on person to doradca_app;
grant insert on session, api_key, audit_event, partner_of_record, idempotency_key, subscription to doradca_app;
grant update (last_seen_at, ended_at) on session to doradca_app;
grant update (last_used_at, revoked_at) on api_key to doradca_app;
grant update (superseded_at) on partner_of_record to doradca_app;
grant update (state, ended_at, seats, renews_on, auto_renew) on subscription to doradca_app;
grant delete on idempotency_key to doradca_app;
-- Whether the server and the database are of one version is asked before it is sent requests.
grant select on migration_checksum to doradca_app;
