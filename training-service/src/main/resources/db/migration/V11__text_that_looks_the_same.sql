-- Names are compared by what they look like (search_key), and found by their phone number however it is grouped. The column
-- search stays for instances of the previous release.
alter table registration
    add column exact_text text not null generated always as (search_key(given || ' ' || coalesce(family, '') || ' '
        || coalesce(name_en, '') || ' ' || coalesce(phone, '')) || ' ' || phone_digits(coalesce(phone, ''))) stored,
    add column loose_text text not null generated always as (search_loose(given || ' ' || coalesce(family, '') || ' '
        || coalesce(name_en, '') || ' ' || coalesce(phone, '')) || ' ' || phone_digits(coalesce(phone, ''))) stored;

create index registration_loose_text on registration using gin (loose_text gin_trgm_ops);
