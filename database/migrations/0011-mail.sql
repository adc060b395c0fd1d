-- A mail to one recipient. A job hands it to the mail server after the commit that causes it, and tries again until the server
-- has accepted it, refused it for good, or two days are over.
create table outgoing_mail (
  organization_id uuid not null references organization,
  id uuid not null,
  -- Made with the mail and the same at every try, so that whoever gets it twice can tell.
  message_id text not null check (message_id ~ '^<[^<>@[:space:]]+@[^<>@[:space:]]+>$'),
  -- What is told to whom: a job that runs twice makes one mail.
  dedupe_key text not null check (length(dedupe_key) between 1 and 300),
  kind text not null check (kind ~ '^[a-z]+(-[a-z]+)*$'),
  -- To a person of the organization, or to a partner's contact.
  person_id uuid,
  partner_id uuid references partner,
  -- Erasable, as the person's own are.
  to_address text,
  to_name text,
  reply_to text,
  -- Whom else of the organization it names, so that their names can be erased from it.
  named_person_ids uuid[] not null default '{}',
  language text not null check (language in ('en', 'pl')),
  subject text not null check (subject !~ '[\r\n]'),
  text text not null,
  html text not null,
  state text not null check (state in ('waiting', 'sent', 'kept', 'failed')),
  tries int not null default 0,
  -- How many of the growing pauses are used up; sending again begins anew.
  pauses int not null default 0,
  next_try_at timestamptz,
  -- A process that talks to the mail server about it holds it until then.
  claimed_until timestamptz,
  -- What the mail server, or the way to it, last said.
  last_error text,
  sent_at timestamptz check (sent_at = date_trunc('milliseconds', sent_at)),
  created_at timestamptz not null default current_instant(),
  primary key (organization_id, id),
  unique (organization_id, dedupe_key),
  foreign key (organization_id, person_id) references person,
  check (num_nonnulls(person_id, partner_id) = 1),
  check ((state = 'sent') = (sent_at is not null)),
  check ((state = 'waiting') = (next_try_at is not null)),
  check (state <> 'waiting' or to_address is not null)
);
-- An operator asks by the mail's key alone, and for every organization's, newest first.
create index outgoing_mail_by_id on outgoing_mail (id);
create index outgoing_mail_by_time on outgoing_mail (created_at desc, id desc);
create index outgoing_mail_by_state on outgoing_mail (state, created_at desc, id desc);
create index outgoing_mail_due on outgoing_mail (next_try_at) where state = 'waiting';

-- Each try to hand a mail over. One without an outcome was cut short, or is under way.
create table outgoing_mail_try (
  organization_id uuid not null,
  mail_id uuid not null,
  number int not null check (number > 0),
  began_at timestamptz not null,
  ended_at timestamptz,
  outcome text check (outcome in ('accepted', 'refused', 'postponed')),
  said text,
  primary key (organization_id, mail_id, number),
  foreign key (organization_id, mail_id) references outgoing_mail,
  check ((ended_at is null) = (outcome is null))
);

-- Once the mail server has accepted a mail, nothing makes it go out again.
create function refuse_second_sending() returns trigger language plpgsql as $$
begin
  if (new.state, new.sent_at, new.message_id, new.tries) is distinct from (old.state, old.sent_at, old.message_id, old.tries) then
    raise exception 'mail % was accepted by the mail server and is not sent again', old.id using errcode = 'restrict_violation';
  end if;
  return new;
end $$;
create trigger sent_once before update on outgoing_mail
  for each row when (old.state = 'sent') execute function refuse_second_sending();

-- A customer's message to a partner, sent with the customer's consent and kept for both. Its instant is the consent's as well.
create table partner_message (
  organization_id uuid not null references organization,
  id uuid not null,
  sent_at timestamptz not null check (sent_at = date_trunc('milliseconds', sent_at)),
  person_id uuid not null,
  partner_id uuid not null references partner,
  -- Whose people read it at the other side; null where the partner has nobody that signs in.
  partner_company_id uuid references organization,
  -- As they were called then: what both sides read must not depend on what one of them sees.
  organization_name text not null,
  subscription_id uuid,
  subscription_name text,
  text text not null check (length(text) between 1 and 4000),
  -- What the customer agreed to, word for word.
  consent text not null,
  event_id uuid not null,
  primary key (organization_id, id),
  foreign key (organization_id, person_id) references person,
  foreign key (organization_id, subscription_id) references subscription,
  foreign key (organization_id, event_id) references audit_event,
  check ((subscription_id is null) = (subscription_name is null))
);
create index partner_message_by_time on partner_message (organization_id, sent_at desc, id desc);
create index partner_message_of_partner on partner_message (partner_company_id, sent_at desc, id desc)
  where partner_company_id is not null;

-- A message is a fact; what names its writer in it is erasable (rule 15).
create function refuse_change_of_message() returns trigger language plpgsql as $$
begin
  if tg_op = 'UPDATE' then
    if (to_jsonb(new) - 'text') = (to_jsonb(old) - 'text') then return new; end if;
  end if;
  raise exception 'a message that was sent stays as it is' using errcode = 'restrict_violation';
end $$;
create trigger facts_stay before update or delete on partner_message
  for each row execute function refuse_change_of_message();
create trigger facts_stay_whole before truncate on partner_message execute function refuse_change_of_message();

-- What both sides were last told about a subscription's partner of record, so that a message tells the net change (rule 13).
create table told_partner_of_record (
  organization_id uuid not null,
  subscription_id uuid not null,
  -- Null: that there is none.
  partner_id uuid references partner,
  told_at timestamptz not null default current_instant(),
  primary key (organization_id, subscription_id),
  foreign key (organization_id, subscription_id) references subscription
);
insert into told_partner_of_record (organization_id, subscription_id, partner_id)
  select organization_id, subscription_id, partner_id from partner_of_record
  where superseded_at is null and ends_at is null;

-- Losses of authorization that the customer was told of, each once (rule 6). Gone when the partner has it again.
create table told_lost_authorization (
  organization_id uuid not null,
  subscription_id uuid not null,
  partner_id uuid not null references partner,
  told_at timestamptz not null default current_instant(),
  primary key (organization_id, subscription_id, partner_id),
  foreign key (organization_id, subscription_id) references subscription
);

do $$
declare tenant_table text;
begin
  foreach tenant_table in array array[
    'outgoing_mail', 'outgoing_mail_try', 'partner_message', 'told_partner_of_record', 'told_lost_authorization'
  ] loop
    execute format('alter table %I enable row level security', tenant_table);
    execute format('alter table %I force row level security', tenant_table);
    execute format('create policy owner_sees_all on %I to doradca_owner using (true)', tenant_table);
    continue when tenant_table = 'partner_message';
    execute format(
      'create policy wall on %I using (organization_id = current_organization() or speaks_for_operator())', tenant_table);
  end loop;
end $$;
-- The partner's people read what was sent to them and write nothing.
create policy wall on partner_message
  using (
    organization_id = current_organization() or partner_company_id = current_organization() or speaks_for_operator())
  with check (organization_id = current_organization() or speaks_for_operator());

-- Who wrote a message, for those who may read it: the partner's people do not see the customer's.
create function partner_message_sender(in_organization uuid, which uuid) returns table (name text, email text)
  language sql stable security definer set search_path = doradca, pg_temp
  as $$
    select p.name, p.email
    from partner_message m
    join person p on p.organization_id = m.organization_id and p.id = m.person_id
    where m.organization_id = in_organization and m.id = which
      and (m.organization_id = current_organization() or m.partner_company_id = current_organization()
        or speaks_for_operator())
  $$;

-- In which language a partner's contact is written to: the company's, else by the country.
create function mail_language_of_partner(which uuid) returns text
  language sql stable security definer set search_path = doradca, pg_temp
  as $$
    select coalesce(o.mail_language, case when p.country = 'PL' then 'pl' else 'en' end)
    from partner p
    left join partner h on h.id = p.headquarters_id
    left join organization o on o.id = coalesce(p.organization_id, h.organization_id)
    where p.id = which
  $$;

-- A text as it stands in a mail's HTML. The server writes it by the same letters (render-mail.ts).
create function as_in_html(value text) returns text
  language sql immutable strict parallel safe
  as $$
    select replace(replace(replace(replace(replace(
      value, '&', '&amp;'), '<', '&lt;'), '>', '&gt;'), '"', '&quot;'), '''', '&#39;')
  $$;

-- An erased person's name and address are taken out of mails and messages; the rest of them stays. Runs within erase_person.
create function erase_from_mail() returns trigger language plpgsql set search_path = doradca, pg_temp as $$
begin
  update outgoing_mail_try t set said = null from outgoing_mail m
    where m.organization_id = new.organization_id and m.person_id = new.id
      and t.organization_id = m.organization_id and t.mail_id = m.id;
  update outgoing_mail
    set to_address = null, to_name = null, last_error = null, next_try_at = null, claimed_until = null,
      state = case state when 'waiting' then 'failed' else state end
    where organization_id = new.organization_id and person_id = new.id;
  update outgoing_mail m
    set reply_to = nullif(m.reply_to, old.email),
      subject = replace(replace(m.subject, old.email, removed.who), old.name, removed.who),
      text = replace(replace(m.text, old.email, removed.who), old.name, removed.who),
      html = replace(replace(m.html, as_in_html(old.email), removed.who), as_in_html(old.name), removed.who)
    from (values ('en', 'removed person'), ('pl', 'osoba usunięta')) removed (language, who)
    where m.organization_id = new.organization_id and (m.person_id = new.id or new.id = any(m.named_person_ids))
      and removed.language = m.language;
  update partner_message set text = replace(replace(text, old.email, '…'), old.name, '…')
    where organization_id = new.organization_id and person_id = new.id;
  return null;
end $$;
create trigger erased_from_mail after update of erased_at on person
  for each row when (old.erased_at is null and new.erased_at is not null) execute function erase_from_mail();

revoke execute on function
  refuse_second_sending(), refuse_change_of_message(), erase_from_mail(), as_in_html(text),
  partner_message_sender(uuid, uuid), mail_language_of_partner(uuid)
  from public;
grant execute on function partner_message_sender(uuid, uuid), mail_language_of_partner(uuid) to doradca_app;
grant select, insert on outgoing_mail, outgoing_mail_try, partner_message, told_partner_of_record, told_lost_authorization
  to doradca_app;
grant update (state, tries, pauses, next_try_at, claimed_until, last_error, sent_at) on outgoing_mail to doradca_app;
grant update (ended_at, outcome, said) on outgoing_mail_try to doradca_app;
grant update (partner_id, told_at) on told_partner_of_record to doradca_app;
