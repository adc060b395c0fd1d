-- What a partner says of itself in the directory. Kept by the vendor with the rest of the register.
alter table partner
  add column description_en text check (length(description_en) between 1 and 2000),
  add column description_pl text check (length(description_pl) between 1 and 2000),
  -- ISO 639-1.
  add column languages text[] not null default '{}' check (array_to_string(languages, ' ', '?') ~ '^([a-z]{2}( |$))*$'),
  add column help text[] not null default '{}' check (help <@ array['sales', 'set-up', 'support', 'training']),
  add column street text check (length(street) between 1 and 200),
  add column postcode text check (length(postcode) between 1 and 20),
  -- Degrees north and east (WGS 84).
  add column latitude double precision check (latitude between -90 and 90),
  add column longitude double precision check (longitude between -180 and 180),
  add constraint partner_position check ((latitude is null) = (longitude is null));
