-- The directory's index: what is searched, narrowed and counted, made from the register and kept by refresh_directory().
-- Why it is so: docs/decisions/0017-the-directory-counts-in-bits.md.

-- Small letters without their marks, so that "krakow" finds "Kraków". domain/fold-letters.ts does the same to what is typed.
create function fold_letters(value text) returns text
  language sql immutable strict parallel safe
  as $$
    select translate(
      regexp_replace(
        normalize(replace(replace(replace(lower(value collate "und-x-icu"), 'ß', 'ss'), 'æ', 'ae'), 'œ', 'oe'), nfkd),
        '[\u0300-\u036f]', '', 'g'),
      'łøđðıþħ', 'loddith')
  $$;

create function words_of(value text) returns text[]
  language sql immutable parallel safe
  as $$
    select coalesce(array_agg(distinct word), '{}')
    from regexp_split_to_table(fold_letters(value) collate "und-x-icu", '[^[:alnum:]]+') word
    where word <> '' and length(word) <= 60
  $$;

-- The word, and the word without each of its letters: two words that are one slip apart have one of these in common.
create function one_letter_less(word text) returns text[]
  language sql immutable strict parallel safe
  as $$ select array_agg(distinct left(word, at - 1) || substr(word, at + 1)) from generate_series(1, length(word) + 1) at $$;

-- What partners can be narrowed to: a service, a country, a service in a country (facet "serves@" and the service's code), a
-- town, a language, a kind of help.
create table directory_tag (
  id int primary key generated always as identity,
  facet text not null,
  -- Folded for a town.
  value text not null,
  -- How a town is written; null for the others, which have names elsewhere.
  label text,
  unique (facet, value)
);

-- A location that stands in the directory, or did: then it has no tags. Its bit is the one with its number in its block.
create table directory_entry (
  partner_id uuid primary key references partner,
  home text not null,
  number int not null,
  block text not null generated always as (home || ' ' || number / 4096) stored,
  place int not null generated always as (number % 4096) stored,
  name text not null,
  town text not null,
  folded_name text not null,
  tags int[] not null,
  -- Words of the name and the town; these and those of the description.
  title tsvector not null,
  document tsvector not null,
  unique (home, number)
);
create index directory_entry_by_name on directory_entry (name collate "pl-x-icu", partner_id) where tags <> '{}';
create index directory_entry_by_town on directory_entry (town collate "pl-x-icu", name collate "pl-x-icu", partner_id) where tags <> '{}';
create index directory_entry_tags on directory_entry using gin (tags) with (fastupdate = off);
create index directory_entry_title on directory_entry using gin (title) with (fastupdate = off);
create index directory_entry_document on directory_entry using gin (document) with (fastupdate = off);

-- For each tag, which of a block's 4096 entries have it.
create table directory_bits (
  -- Of the tag, without what stands behind an @: what is counted together lies together.
  facet text not null,
  tag_id int not null,
  block text not null,
  bits bit(4096) not null,
  primary key (facet, tag_id, block)
);

-- Words of names and towns, to find the one that was meant.
create table directory_word (
  word text primary key,
  shortened text[] not null
);
create index directory_word_beginning on directory_word (word text_pattern_ops);
create index directory_word_inside on directory_word using gin (word gin_trgm_ops);
create index directory_word_shortened on directory_word using gin (shortened) with (fastupdate = off);

-- Partners whose entry has to be made anew.
create table directory_change (partner_id uuid not null);

-- The tags of the entries that are being made anew; one transaction at a time uses it.
create unlogged table directory_fresh (partner_id uuid not null, facet text not null, value text not null, label text);

-- Up to when the index has followed the clock, and when next an authorization begins or ends.
create table directory_clock (
  only_one boolean primary key default true check (only_one),
  turned_at timestamptz not null,
  turns_at timestamptz
);
insert into directory_clock (turned_at) values (current_instant());

create index authorization_begins on partner_authorization (lower(period));
create index authorization_ends on partner_authorization (upper(period));

create function note_directory_change() returns trigger language plpgsql security definer set search_path = doradca, pg_temp as $$
begin
  if tg_table_name = 'partner' then
    insert into directory_change select id from touched where kind = 'location';
  else
    insert into directory_change select distinct partner_id from touched;
  end if;
  return null;
end $$;
create trigger note_directory_change after insert on partner
  referencing new table as touched for each statement execute function note_directory_change();
create trigger note_directory_update after update on partner
  referencing new table as touched for each statement execute function note_directory_change();
create trigger note_directory_change after insert on partner_authorization
  referencing new table as touched for each statement execute function note_directory_change();
create trigger note_directory_update after update on partner_authorization
  referencing new table as touched for each statement execute function note_directory_change();
create trigger note_directory_delete after delete on partner_authorization
  referencing old table as touched for each statement execute function note_directory_change();

-- How many changes of the register wait for the index, counted up to 101; one where only the clock has gone on.
create function directory_backlog() returns int
  language sql volatile security definer set search_path = doradca, pg_temp
  as $$
    select greatest(
      (select count(*)::int from (select from directory_change limit 101) waiting),
      (select 1 from directory_clock where turns_at <= current_instant() or turned_at > current_instant()))
  $$;

-- Brings the index up to date with at most so many changes, unless another transaction is doing so. Returns how many there were.
create function refresh_directory(most int) returns int
  language plpgsql security definer set search_path = doradca, pg_temp
  as $$
  declare
    today constant timestamptz := current_instant();
    none constant bit(4096) := repeat('0', 4096)::bit(4096);
    clock directory_clock;
    changed uuid[];
  begin
    if not pg_try_advisory_xact_lock(7263001) then
      return 0;
    end if;
    select * into clock from directory_clock;
    if clock.turns_at <= today or clock.turned_at > today then
      insert into directory_change
        select partner_id from partner_authorization
          where lower(period) > least(clock.turned_at, today) and lower(period) <= greatest(clock.turned_at, today)
        union select partner_id from partner_authorization
          where upper(period) > least(clock.turned_at, today) and upper(period) <= greatest(clock.turned_at, today);
    end if;
    with taken as (
      delete from directory_change c where c.ctid = any (array(select ctid from directory_change limit most)) returning partner_id
    )
    select coalesce(array_agg(distinct partner_id), '{}') into changed from taken;

    -- Numbered by country and town, so that a town's partners stand in few blocks.
    insert into directory_entry (partner_id, home, number, name, town, folded_name, tags, title, document)
      select p.id, p.country,
        coalesce((select max(e.number) + 1 from directory_entry e where e.home = p.country), 0)
          + row_number() over (partition by p.country order by fold_letters(p.town), p.id) - 1,
        p.name, p.town, '', '{}', '', ''
      from partner p
      where p.id = any (changed) and p.kind = 'location'
        and not exists (select from directory_entry e where e.partner_id = p.id);

    delete from directory_fresh;
    with standing as (
      select p.* from partner p
      where p.id = any (changed) and p.kind = 'location' and p.listed and p.state = 'active'
    ), serves as (
      select a.partner_id, s.code, a.country
      from standing p join partner_authorization a on a.partner_id = p.id and a.period @> today
      join service s on s.id = a.service_id
    )
    insert into directory_fresh
      select partner_id, 'service', code, null from serves
      union select partner_id, 'country', country, null from serves
      union select partner_id, 'serves@' || code, country, null from serves
      union select distinct partner_id, 'all', '', null from serves
      union select p.id, 'town', fold_letters(p.town), p.town from standing p where exists (select from serves where partner_id = p.id)
      union select p.id, 'language', l, null from standing p, unnest(p.languages) l where exists (select from serves where partner_id = p.id)
      union select p.id, 'help', h, null from standing p, unnest(p.help) h where exists (select from serves where partner_id = p.id);
    insert into directory_tag (facet, value, label)
      select facet, value, min(label) from directory_fresh group by facet, value
      on conflict do nothing;

    with tagged as (
      select f.partner_id, array_agg(t.id order by t.id) as tags
      from directory_fresh f join directory_tag t using (facet, value) group by f.partner_id
    ), fresh as materialized (
      select p.id, p.name, p.town, fold_letters(p.name) as folded_name, coalesce(t.tags, '{}') as tags,
        words_of(p.name || ' ' || p.town) as title,
        words_of(concat_ws(' ', p.description_en, p.description_pl)) as description
      from partner p left join tagged t on t.partner_id = p.id
      where p.id = any (changed) and p.kind = 'location'
    ), before as materialized (
      select e.partner_id, e.block, e.place, e.tags from directory_entry e where e.partner_id = any (changed)
    ), written as (
      update directory_entry e set name = f.name, town = f.town, folded_name = f.folded_name, tags = f.tags,
        title = array_to_tsvector(f.title),
        document = array_to_tsvector(f.title || array(select word from unnest(f.description) word where length(word) > 2))
      from fresh f where e.partner_id = f.id
    ), difference as (
      select b.block, b.place, t.id as tag_id, t.id = any (f.tags) as is_set
      from before b join fresh f on f.id = b.partner_id cross join lateral unnest(b.tags || f.tags) t (id)
      where (t.id = any (f.tags)) <> (t.id = any (b.tags))
    ), masks as (
      select tag_id, block,
        coalesce(bit_or(set_bit(none, place, 1)) filter (where is_set), none) as begun,
        coalesce(bit_or(set_bit(none, place, 1)) filter (where not is_set), none) as ended
      from difference group by tag_id, block
    )
    merge into directory_bits b
      using (select split_part(t.facet, '@', 1) as facet, m.* from masks m join directory_tag t on t.id = m.tag_id) m
      on b.facet = m.facet and b.tag_id = m.tag_id and b.block = m.block
      when matched then update set bits = (b.bits & ~m.ended) | m.begun
      when not matched then insert (facet, tag_id, block, bits) values (m.facet, m.tag_id, m.block, m.begun);

    insert into directory_word (word, shortened)
      select word, one_letter_less(word)
      from (
        select distinct word from directory_entry e, unnest(tsvector_to_array(e.title)) word
        where e.partner_id = any (changed) and e.tags <> '{}'
      ) w
      on conflict do nothing;

    update directory_clock set turned_at = today, turns_at = least(
      (select min(lower(period)) from partner_authorization where lower(period) > today),
      (select min(upper(period)) from partner_authorization where upper(period) > today));
    return cardinality(changed);
  end $$;

-- Forgets the index, so that it is made anew: entries numbered by town again, and no words and bits of those who left.
create function forget_directory() returns void
  language plpgsql security definer set search_path = doradca, pg_temp
  as $$
  begin
    perform pg_advisory_xact_lock(7263001);
    delete from directory_entry;
    delete from directory_bits;
    delete from directory_tag;
    delete from directory_word;
    delete from directory_change;
    -- They are taken up in the order in which they lie there.
    insert into directory_change
      select id from partner where kind = 'location' order by country, fold_letters(town), id;
  end $$;

insert into directory_change select id from partner where kind = 'location';

revoke execute on function note_directory_change(), directory_backlog(), refresh_directory(int), forget_directory() from public;
grant execute on function directory_backlog(), refresh_directory(int) to doradca_app;
grant select on directory_tag, directory_entry, directory_bits, directory_word to doradca_app;
