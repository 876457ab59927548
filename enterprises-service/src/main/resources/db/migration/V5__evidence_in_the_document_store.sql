-- Files move to the platform's store of documents. What the reporter called a file stays with the outcome, and what an
-- answer needs of it stands there too.
insert into stored_document (sha256, media_type, size, place, created_at)
select sha256, media_type, size, 'postgresql', created_at
from document
on conflict (sha256) do nothing;

insert into stored_document_piece (sha256, number, content)
select d.sha256, piece.number, substring(d.content from piece.number * 262144 + 1 for 262144)
from document d, generate_series(0, (octet_length(d.content) - 1) / 262144) as piece(number)
on conflict (sha256, number) do nothing;

alter table outcome_evidence
    add column size       bigint,
    add column media_type text;

update outcome_evidence v
set size = d.size, media_type = d.media_type
from document d
where d.sha256 = v.sha256;

alter table outcome_evidence drop constraint outcome_evidence_sha256_fkey;
alter table outcome_evidence add constraint outcome_evidence_document
    foreign key (sha256) references stored_document;

-- While instances of the previous release run, both see what the other keeps. The next release drops these triggers and
-- the table document.
create function document_to_store() returns trigger language plpgsql as $$
begin
    insert into stored_document (sha256, media_type, size, place)
    values (new.sha256, new.media_type, new.size, 'postgresql')
    on conflict (sha256) do nothing;
    insert into stored_document_piece (sha256, number, content)
    select new.sha256, number, substring(new.content from number * 262144 + 1 for 262144)
    from generate_series(0, (octet_length(new.content) - 1) / 262144) as piece(number)
    on conflict (sha256, number) do nothing;
    return new;
end
$$;

create trigger document_to_store after insert on document
    for each row execute function document_to_store();

create function evidence_from_store() returns trigger language plpgsql as $$
begin
    select size, media_type into new.size, new.media_type from stored_document where sha256 = new.sha256;
    insert into document (sha256, media_type, size, content)
    select d.sha256, d.media_type, d.size, string_agg(p.content, ''::bytea order by p.number)
    from stored_document d
    join stored_document_piece p on p.sha256 = d.sha256
    where d.sha256 = new.sha256
    group by d.sha256
    on conflict (sha256) do nothing;
    return new;
end
$$;

create trigger evidence_from_store before insert on outcome_evidence
    for each row execute function evidence_from_store();
