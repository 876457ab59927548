-- Names are compared by what they look like (search_key), and found by their phone number however it is grouped. The column
-- searchable stays for instances of the previous release.
alter table enterprise
    add column exact_text text not null generated always as (search_key(name_th || ' ' || name_en || ' '
        || coalesce(registration_number, '') || ' ' || coalesce(phone, '')) || ' ' || phone_digits(coalesce(phone, ''))) stored,
    add column loose_text text not null generated always as (search_loose(name_th || ' ' || name_en || ' '
        || coalesce(registration_number, '') || ' ' || coalesce(phone, '')) || ' ' || phone_digits(coalesce(phone, ''))) stored;

create index enterprise_loose_text on enterprise using gin (loose_text gin_trgm_ops);
create index enterprise_in_order on enterprise (name_th collate thai, id);
