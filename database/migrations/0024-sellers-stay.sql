-- What the server's role may do to a sale, whatever the server's code says.

-- Who sold a subscription stays, except that a reseller's becomes the vendor's where the customer accepted the hand-over (rule 10).
create or replace function refuse_change_of_seller() returns trigger
  language plpgsql security definer set search_path = doradca, pg_temp
  as $$
  begin
    if new.sold_by is null and exists (
      select from clearing_proposal p
      where p.organization_id = old.organization_id and p.subscription_id = old.id and p.partner_id = old.sold_by
        and p.kind = 'hand-over' and p.state = 'accepted'
    ) then
      return new;
    end if;
    raise exception 'subscription % was sold by whoever sold it', old.id using errcode = 'restrict_violation';
  end $$;
drop trigger seller_stays on subscription;
create trigger seller_stays before update of sold_by on subscription
  for each row when (new.sold_by is distinct from old.sold_by)
  execute function refuse_change_of_seller();
create index clearing_proposal_handed_over on clearing_proposal (organization_id, subscription_id)
  where kind = 'hand-over' and state = 'accepted';

-- Accepting is the customer's word: nobody else's transaction writes it, and no proposal begins as an accepted one.
create function refuse_acceptance_of_others() returns trigger language plpgsql as $$
begin
  if current_user = 'doradca_app' and new.state = 'accepted'
    and (tg_op = 'INSERT' or new.organization_id is distinct from current_organization()) then
    raise exception 'a proposal is accepted by the customer alone' using errcode = 'insufficient_privilege';
  end if;
  return new;
end $$;
create trigger customer_accepts before insert or update of state on clearing_proposal
  for each row execute function refuse_acceptance_of_others();

revoke execute on function refuse_acceptance_of_others() from public;
