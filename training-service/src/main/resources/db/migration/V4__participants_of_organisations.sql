-- An organisation handles people under ids of its own. The row of participant is whom contributions count, over all
-- organisations; it is never answered, because its id and its age tell who else knows the person.

-- A person as one organisation has registered them, known by keyed digests of what that organisation gave.
create table organisation_participant (
    id            uuid  primary key default uuidv7(),
    organisation  uuid  not null,
    number_digest bytea check (octet_length(number_digest) = 32),
    unique (organisation, number_digest)
);

create table organisation_participant_contact (
    organisation   uuid  not null,
    contact_digest bytea not null check (octet_length(contact_digest) = 32),
    participant    uuid  not null references organisation_participant,
    primary key (organisation, contact_digest)
);

create index organisation_participant_contact_of on organisation_participant_contact (participant);

-- Instances of the previous release do not fill it: their registrations stand for themselves until they are gone.
alter table registration add column own_participant uuid not null default uuidv7();

-- What was given for this seat: all that says whether another seat is the same person's.
alter table registration
    add column number_digest bytea check (octet_length(number_digest) = 32),
    add column contact_digest bytea check (octet_length(contact_digest) = 32);

-- Whom one organisation has registered stays what they are for it. Whom several have falls apart: each organisation gets
-- an id of its own, keeps the number where it gave one, and gives the contacts anew.
create temporary table known on commit drop as
select participant_id as person, (registered_by ->> 'organisation')::uuid as organisation,
    bool_or(number_last4 is not null) as numbered, count(*) over (partition by participant_id) = 1 as alone,
    case when count(*) over (partition by participant_id) = 1 then participant_id else uuidv7() end as own
from registration
where registered_by ->> 'organisation' is not null
group by participant_id, organisation;

insert into organisation_participant (id, organisation, number_digest)
select known.own, known.organisation, case when known.alone or known.numbered then participant.number_digest end
from known join participant on participant.id = known.person;

insert into organisation_participant_contact (organisation, contact_digest, participant)
select known.organisation, contact.contact_digest, known.own
from known join participant_contact contact on contact.participant = known.person
where known.alone;

update registration set own_participant = known.own
from known
where known.person = registration.participant_id
  and known.organisation = (registration.registered_by ->> 'organisation')::uuid;

update registration set number_digest = participant.number_digest
from participant
where participant.id = registration.participant_id and registration.number_last4 is not null;

create index registration_of_own_participant on registration (own_participant, registered_at);

-- A guest is not told that somebody else has registered the person. Who sees a row is: staff all of them, the organisation
-- of an enterprise those of its enterprises. The name is one that the previous release understands.
drop index registration_once;
create unique index registration_once_each on registration (session_id, own_participant, enterprise_organisation)
    nulls not distinct where state = 'registered';
