-- Every name and phone number a person was registered with, as a keyed digest; one person may have several.
-- participant.contact_digest stays for instances of the previous release and is no longer read.
create table participant_contact (
    contact_digest bytea primary key check (octet_length(contact_digest) = 32),
    participant    uuid  not null references participant
);

create index participant_contact_of on participant_contact (participant);

insert into participant_contact (contact_digest, participant)
select distinct on (contact_digest) contact_digest, id
from participant
where contact_digest is not null
order by contact_digest, id;
