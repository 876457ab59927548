-- Which organisations read an enterprise and all that belongs to it: its own, and those that run its programme, because they
-- registered it or are a party of its agreement. Kept by a trigger, as the parties of all enterprises of an agreement change
-- at once, and as instances of the previous release know nothing of this table.
create table enterprise_reader (
    organisation uuid    not null,
    enterprise   uuid    not null references enterprise on delete cascade,
    own          boolean not null,
    programme    boolean not null,
    primary key (organisation, enterprise)
);
create index enterprise_reader_enterprise on enterprise_reader (enterprise);

create function readers_of(enterprise enterprise) returns setof enterprise_reader language sql stable as $$
    select distinct reader, enterprise.id, reader is not distinct from enterprise.organisation,
        reader = enterprise.owner or reader = any (enterprise.parties)
    from unnest(enterprise.parties || enterprise.owner || enterprise.organisation) as reader
    where reader is not null
$$;

insert into enterprise_reader
select r.* from enterprise e, readers_of(e) as r;

create function keep_enterprise_readers() returns trigger language plpgsql as $$
begin
    delete from enterprise_reader where enterprise = new.id;
    insert into enterprise_reader select * from readers_of(new);
    return null;
end
$$;

create trigger keep_readers_of_new after insert on enterprise
    for each row execute function keep_enterprise_readers();
create trigger keep_readers_of_changed after update of owner, organisation, parties on enterprise
    for each row when (old.owner is distinct from new.owner or old.organisation is distinct from new.organisation
        or old.parties is distinct from new.parties)
    execute function keep_enterprise_readers();
