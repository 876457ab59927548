create extension if not exists pg_trgm;

create table course (
    id             uuid          primary key default uuidv7(),
    title_th       text          not null,
    title_en       text          not null,
    description_th text,
    description_en text,
    technology_th  text,
    technology_en  text,
    hours          numeric(6, 2) not null check (hours > 0),
    sample         boolean       not null,
    organisation   uuid          not null,
    version        integer       not null default 1
);

create index course_of_organisation on course (organisation, id);

-- first_day and last_day repeat what session_day says, for lists.
create table session (
    id                uuid        primary key default uuidv7(),
    course_id         uuid        not null references course,
    title_th          text        not null,
    title_en          text        not null,
    agreement         uuid        not null,
    objective         uuid        not null,
    first_day         date        not null,
    last_day          date        not null check (last_day >= first_day),
    venue_th          text,
    venue_en          text,
    subdistrict       text,
    online_url        text,
    capacity          integer     not null check (capacity between 1 and 10000),
    registered        integer     not null default 0 check (registered between 0 and capacity),
    trainer           jsonb,
    sample            boolean     not null,
    organisation      uuid        not null,
    state             text        not null default 'open' check (state in ('open', 'closed', 'verified', 'returned')),
    closed_by         jsonb,
    closed_at         timestamptz,
    verified_by       jsonb,
    verified_at       timestamptz,
    return_reason     text,
    register_sha256   text,
    register_people   uuid[]      not null default '{}',
    contribution      integer     not null default 0,
    version           integer     not null default 1
);

create index session_of_course on session (course_id);
create index session_by_day on session (first_day, id);

create table session_day (
    session_id uuid not null references session,
    day        date not null,
    starts_at  time not null,
    ends_at    time not null check (ends_at > starts_at),
    primary key (session_id, day)
);

-- Enterprises a session is held for, with the organisation each had when it was invited.
create table session_enterprise (
    session_id   uuid    not null references session,
    enterprise   uuid    not null,
    organisation uuid,
    place        integer not null,
    primary key (session_id, enterprise)
);

-- Who may see a session: those who run it (its creator and the parties of its agreement) and invited guests.
create table session_organisation (
    session_id   uuid    not null references session,
    organisation uuid    not null,
    runs         boolean not null,
    primary key (organisation, session_id)
);

create index session_organisation_of_session on session_organisation (session_id);

-- A person, known by keyed digests only: who and how to reach them stands in each registration.
create table participant (
    id             uuid  primary key default uuidv7(),
    number_digest  bytea unique check (octet_length(number_digest) = 32),
    contact_digest bytea check (octet_length(contact_digest) = 32)
);

create index participant_by_contact on participant (contact_digest);

create table registration (
    id                         uuid        primary key,
    session_id                 uuid        not null references session,
    participant_id             uuid        not null references participant,
    title                      text,
    given                      text        not null,
    family                     text,
    name_en                    text,
    number_last4               text        check (number_last4 ~ '^[0-9]{4}$'),
    phone                      text,
    email                      text,
    enterprise                 uuid,
    enterprise_organisation    uuid,
    registered_by              jsonb       not null,
    registered_at              timestamptz not null default clock_timestamp(),
    state                      text        not null default 'registered' check (state in ('registered', 'cancelled')),
    version                    integer     not null default 1,
    search                     text        not null generated always as (
        translate(lower(normalize(given || ' ' || coalesce(family, '') || ' ' || coalesce(name_en, '') || ' '
            || coalesce(phone, ''), NFKC)), '๐๑๒๓๔๕๖๗๘๙', '0123456789')) stored
);

create unique index registration_once on registration (session_id, participant_id) where state = 'registered';
create index registration_of_session on registration (session_id, registered_at, id);
create index registration_of_participant on registration (participant_id, registered_at);
create index registration_search on registration using gin (search gin_trgm_ops);

create table attendance (
    registration_id uuid        not null references registration,
    day             date        not null,
    checked_in_by   jsonb       not null,
    checked_in_at   timestamptz not null default clock_timestamp(),
    primary key (registration_id, day)
);

create table evidence (
    sha256  text  primary key check (sha256 ~ '^[0-9a-f]{64}$'),
    name    text  not null,
    type    text  not null,
    content bytea not null
);

create table session_register (
    session_id uuid        not null references session,
    sha256     text        not null references evidence,
    stored_at  timestamptz not null default now(),
    primary key (sha256, session_id)
);
