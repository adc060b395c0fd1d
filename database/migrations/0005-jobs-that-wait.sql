-- PostgreSQL lets one transaction that notifies commit at a time, and the next waits until the disk has it, so that a notice in
-- every change of the record would make all of them queue. A job that waits needs none: workers look for what is due every two
-- seconds. Under this search path graphile-worker's own functions find a pg_notify that does nothing.
create schema unnoticed;
create function unnoticed.pg_notify(channel text, payload text) returns void language sql as $$ select $$;

create function enqueue_later(task text, payload json, run_at timestamptz, job_key text) returns void
  language sql volatile security definer set search_path = unnoticed, pg_catalog, pg_temp
  as $$
    select graphile_worker.add_job(
      task, payload, run_at => enqueue_later.run_at, job_key => enqueue_later.job_key, job_key_mode => 'preserve_run_at')
  $$;
revoke execute on function enqueue_later(text, json, timestamptz, text) from public;
grant execute on function enqueue_later(text, json, timestamptz, text) to doradca_app;
