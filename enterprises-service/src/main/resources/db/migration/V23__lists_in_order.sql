-- Projects are found by what their titles look like, as enterprises are, and by the name of their enterprise.
alter table project
    add column exact_text text not null generated always as (search_key(title_th || ' ' || title_en)) stored,
    add column loose_text text not null generated always as (search_loose(title_th || ' ' || title_en)) stored;

-- The orders to choose from. An id may be chosen by whoever registers, so it does not tell what is newer.
create index project_in_order on project (title_th collate thai, id);
create index project_newest on project (created_at desc, id desc);
create index enterprise_newest on enterprise (created_at desc, id desc);
