-- Sessions and courses are found by words in any order (search_key), and listed by title.
alter table session
    add column exact_text text not null generated always as (search_key(title_th || ' ' || title_en || ' '
        || coalesce(venue_th, '') || ' ' || coalesce(venue_en, ''))) stored,
    add column loose_text text not null generated always as (search_loose(title_th || ' ' || title_en || ' '
        || coalesce(venue_th, '') || ' ' || coalesce(venue_en, ''))) stored;

create index session_loose_text on session using gin (loose_text gin_trgm_ops);

alter table course
    add column exact_text text not null generated always as (search_key(title_th || ' ' || title_en || ' '
        || coalesce(technology_th, '') || ' ' || coalesce(technology_en, ''))) stored,
    add column loose_text text not null generated always as (search_loose(title_th || ' ' || title_en || ' '
        || coalesce(technology_th, '') || ' ' || coalesce(technology_en, ''))) stored;

create index course_loose_text on course using gin (loose_text gin_trgm_ops);
