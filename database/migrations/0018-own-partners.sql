-- The partner accounts of the company that the transaction speaks for: those that name it, and the locations of its headquarters.
create function own_partners() returns setof uuid
  language sql stable parallel safe rows 5
  as $$
    select p.id from partner p where p.organization_id = current_organization()
    union
    select l.id from partner h join partner l on l.headquarters_id = h.id
    where h.organization_id = current_organization() and l.organization_id is null
  $$;
create index partner_of_company on partner (organization_id) where organization_id is not null;
create index partner_of_record_by_partner on partner_of_record (partner_id) where superseded_at is null;
create index subscription_by_reseller on subscription (sold_by) where sold_by is not null;
create index reseller_relationship_by_partner on reseller_relationship (partner_id);
