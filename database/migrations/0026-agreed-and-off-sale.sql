-- What was agreed stays readable, and a plan leaves the price list without its prices.

-- Of a hand-over that the customer accepted: the subscription as the customer was shown it. With date, price and the day from which it is
-- paid, each sentence that was accepted can be said again. Null in what was accepted before these were kept.
alter table clearing_proposal
  add column agreed_seats int check (agreed_seats >= 1),
  add column agreed_term text check (agreed_term in ('monthly', 'yearly')),
  add column agreed_auto_renew boolean,
  add constraint agreed_as_a_whole check (num_nonnulls(agreed_seats, agreed_term, agreed_auto_renew) in (0, 3)),
  add constraint agreed_when_accepted check (agreed_seats is null or (state = 'accepted' and kind = 'hand-over'));
grant update (agreed_seats, agreed_term, agreed_auto_renew) on clearing_proposal to doradca_app;

-- Since when a plan is ordered no more, whatever prices it has: what is subscribed to it goes on and is renewed at them. Null: it is sold
-- where it has a price.
alter table plan
  add column off_sale_since timestamptz check (off_sale_since = date_trunc('milliseconds', off_sale_since));
grant update (off_sale_since) on plan to doradca_app;
