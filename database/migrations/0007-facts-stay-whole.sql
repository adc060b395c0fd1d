-- A refusal says what it is for each table of facts (only one has superseded_at), and a table of facts is not emptied at a
-- stroke either.
create or replace function refuse_change_of_fact() returns trigger language plpgsql as $$
declare
  -- Generated columns are not made yet when this trigger looks; they follow from the others.
  aside constant text[] := array['superseded_at', 'period', 'sold_directly', 'partner_kind'];
begin
  if tg_op = 'UPDATE' and tg_table_name = 'partner_of_record' then
    if old.superseded_at is null and new.superseded_at is not null
       and (to_jsonb(new) - aside) = (to_jsonb(old) - aside) then
      return new;
    end if;
  end if;
  raise exception '% holds facts: rows are added and superseded, never changed or removed', tg_table_name
    using errcode = 'restrict_violation';
end $$;
create trigger facts_stay_whole before truncate on partner_of_record execute function refuse_change_of_fact();
create trigger facts_stay_whole before truncate on audit_event execute function refuse_change_of_fact();
