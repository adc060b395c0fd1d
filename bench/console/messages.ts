/** What is written between people, and what waits for operators: the second half of the scene. */
export const messages = `
  insert into outgoing_mail (
      organization_id, id, message_id, dedupe_key, kind, person_id, to_address, to_name, language, subject, text, html, state, next_try_at, sent_at,
      created_at)
    select p.organization_id, m.id, '<' || m.id || '@localhost>', 'mail ' || m.id, 'order-placed', p.id, p.email, p.name, 'pl',
      (array['Zamówienie złożone', 'Partner of record zmieniony', 'Subskrypcja odnowiona'])[1 + n % 3] || ' ' || (100000 + n),
      repeat('Treść wiadomości ', 30), repeat('<p>Treść wiadomości</p>', 60), m.state, null,
      case m.state when 'sent' then m.at end, m.at
    from (
      select n, uuidv7() as id, case when n % 10000 = 0 then 'failed' when n % 50 = 0 then 'kept' else 'sent' end as state,
        date_trunc('milliseconds', clock_timestamp() - interval '1 year' * (1 - n::float / {mails})) as at
      from generate_series(1, {mails}) n) m
    join (select *, row_number() over (order by id) as place from person) p on p.place = m.n;

  insert into support_message (organization_id, id, person_id, page, language, message, sent_at)
    select organization_id, uuidv7(), id, 'home', 'pl', 'Proszę o pomoc.', pg_temp.any_instant()
    from person tablesample bernoulli (2) repeatable (1);
  insert into help_answer (organization_id, person_id, page, helpful)
    select organization_id, id, 'home', random() < 0.8 from person tablesample bernoulli (20) repeatable (2);

  insert into removal_request (
      organization_id, id, relationship_id, partner_id, state, asked_by, asked_at, answer_by, objection, answered_at, escalated_at, ended_at)
    select r.organization_id, uuidv7(), r.id, r.partner_id, q.state, a.id, q.at, q.at + interval '10 days',
      case q.state when 'objected' then 'Umowa trwa.' end, case q.state when 'objected' then q.at end,
      case q.state when 'escalated' then q.at end, case q.state when 'withdrawn' then q.at end
    from (select *, row_number() over (order by id) as n from reseller_relationship) r
    join admin a on a.organization_id = r.organization_id
    cross join lateral (
      select pg_temp.any_instant() as at, case when r.n % 40 = 0 then 'objected' when r.n % 70 = 0 then 'escalated'
        when r.n % 3 = 0 then 'asked' else 'withdrawn' end as state) q
    where r.n <= {requests};
  insert into clearing_proposal (
      organization_id, id, relationship_id, partner_id, subscription_id, subscription_name, kind, state, proposed_at)
    select s.organization_id, uuidv7(), r.id, r.partner_id, s.id, 'Usługa', 'cancel-now',
      case when random() < 0.1 then 'proposed' else 'withdrawn' end, pg_temp.any_instant()
    from removal_request q join reseller_relationship r on r.organization_id = q.organization_id and r.id = q.relationship_id
    join subscription s on s.organization_id = r.organization_id and s.sold_by = r.partner_id where s.ended_at is null;
  insert into reseller_invitation (organization_id, id, partner_id, customer_id, state, token_hash, created_by, created_at, expires_at)
    select a.organization_id, x.id, p.id, null, 'sent', sha256(x.id::text::bytea), a.id, x.at, x.at + interval '30 days'
    from (select *, row_number() over () as n from partner where kind = 'headquarters') p
    join admin a on a.organization_id = p.organization_id
    cross join lateral (select uuidv7() as id, pg_temp.any_instant() as at from generate_series(1, 10) where p.n > 0) x;
  insert into partner_message (
      organization_id, id, sent_at, person_id, partner_id, partner_company_id, organization_name, text, consent, event_id)
    select a.organization_id, uuidv7(), pg_temp.any_instant(), a.id, r.partner_id, null, 'Firma', 'Dzień dobry', 'Zgoda', uuidv7()
    from reseller_relationship r join admin a on a.organization_id = r.organization_id;
  insert into charge (
      organization_id, id, subscription_id, kind, at, period_starts_on, period_ends_on, seats, currency, net_minor, tax_basis_points, event_id)
    select organization_id, uuidv7(), id, 'purchase', created_at, starts_on, starts_on + 365, seats, 'PLN', amount_minor, 2300, uuidv7()
    from subscription;

  with suspended as (
    select p.id as partner_id, uuidv7() as id from partner p where p.state = 'suspended'
  ), operator as (select organization_id, id from person where role = 'operator' limit 1)
  insert into partner_suspension (id, partner_id, leading_id, kind, reason, operator_organization_id, begun_by, starts_at, tells_at, partner_told_at)
    select s.id, s.partner_id, s.id, 'suspended', 'Umowa wygasła.', o.organization_id, o.id, '2026-01-01', '2026-01-01', '2026-01-01'
    from suspended s, operator o;
  insert into partner_suspension_customer (organization_id, suspension_id, told_at)
    select distinct r.organization_id, s.id, timestamptz '2026-01-01'
    from partner_suspension s join partner_of_record r on r.partner_id = s.partner_id where r.ends_at is null;
  insert into import (organization_id, id, kind, file_name, size_bytes, state, started_by, started_at, confirmed_by, ended_at)
    select o.organization_id, uuidv7(), 'people', 'people.csv', 1000, case when n % 2 = 0 then 'applied' else 'discarded' end, o.id, i.at, o.id, i.at
    from person o, generate_series(1, 500) n, lateral (select pg_temp.any_instant() as at where n > 0) i where o.role = 'operator';
  insert into notice (organization_id, id, person_id, dedupe_key, topic, kind, about, path, told_at)
    select o.organization_id, uuidv7(), o.id, 'notice ' || n, 'removal-cases', 'case-escalated', '{}', '/console/removal-cases', pg_temp.any_instant()
    from person o, generate_series(1, 2000) n where o.role = 'operator';
`;
