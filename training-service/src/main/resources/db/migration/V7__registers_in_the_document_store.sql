-- Registers move to the platform's store of documents; their names stay with the session.
insert into stored_document (sha256, media_type, size, place)
select sha256, type, octet_length(content), 'postgresql'
from evidence
on conflict (sha256) do nothing;

insert into stored_document_piece (sha256, number, content)
select e.sha256, piece.number, substring(e.content from piece.number * 262144 + 1 for 262144)
from evidence e, generate_series(0, (octet_length(e.content) - 1) / 262144) as piece(number)
on conflict (sha256, number) do nothing;

alter table session_register add column name text;

update session_register r
set name = e.name
from evidence e
where e.sha256 = r.sha256;

alter table session_register drop constraint session_register_sha256_fkey;
alter table session_register add constraint session_register_document
    foreign key (sha256) references stored_document;

-- While instances of the previous release run, both see what the other keeps. The next release drops these triggers and
-- the table evidence.
create function evidence_to_store() returns trigger language plpgsql as $$
begin
    insert into stored_document (sha256, media_type, size, place)
    values (new.sha256, new.type, octet_length(new.content), 'postgresql')
    on conflict (sha256) do nothing;
    insert into stored_document_piece (sha256, number, content)
    select new.sha256, number, substring(new.content from number * 262144 + 1 for 262144)
    from generate_series(0, (octet_length(new.content) - 1) / 262144) as piece(number)
    on conflict (sha256, number) do nothing;
    return new;
end
$$;

create trigger evidence_to_store before insert on evidence
    for each row execute function evidence_to_store();

-- the previous release writes the register and its content in one statement, which sees neither: its foreign key
-- becomes ours, looked at when the statement ends
create function register_from_store() returns trigger language plpgsql as $$
begin
    if new.name is null then
        update session_register r
        set name = e.name
        from evidence e
        where r.session_id = new.session_id and r.sha256 = new.sha256 and e.sha256 = new.sha256;
    else
        insert into evidence (sha256, name, type, content)
        select d.sha256, new.name, d.media_type, string_agg(p.content, ''::bytea order by p.number)
        from stored_document d
        join stored_document_piece p on p.sha256 = d.sha256
        where d.sha256 = new.sha256
        group by d.sha256
        on conflict (sha256) do nothing;
    end if;
    return null;
end
$$;

create trigger register_from_store after insert on session_register
    for each row execute function register_from_store();
