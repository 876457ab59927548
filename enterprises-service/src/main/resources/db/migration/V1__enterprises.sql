create extension if not exists pg_trgm;

create table enterprise (
    id                  uuid        primary key,
    version             bigint      not null,
    kind                text        not null,
    name_th             text        not null,
    name_en             text        not null,
    registration_number text,
    juristic_number     text,
    subdistrict         text        not null,
    address             text,
    member_count        integer,
    member_women        integer,
    member_youth        integer,
    leader_title        text,
    leader_given        text,
    leader_family       text,
    leader_en           text,
    phone               text,
    agreement           uuid        not null,
    organisation        uuid,
    sample              boolean     not null,
    -- the organisation that registered it
    owner               uuid        not null,
    -- the parties of the agreement, as agreements-service last told
    parties             uuid[]      not null,
    created_at          timestamptz not null default now(),
    -- the form people search by, made as org.ecotown.platform.text.Texts.searchable makes needles
    searchable          text        not null generated always as (
        translate(lower(normalize(name_th || ' ' || name_en || ' ' || coalesce(registration_number, ''), NFKC)),
            '๐๑๒๓๔๕๖๗๘๙', '0123456789')) stored
);

create unique index enterprise_registration_number on enterprise (kind, registration_number)
    where registration_number is not null;
create index enterprise_name on enterprise (name_th collate "th-x-icu", id);
create index enterprise_search on enterprise using gin (searchable gin_trgm_ops);
create index enterprise_parties on enterprise using gin (parties);
create index enterprise_owner on enterprise (owner);
create index enterprise_organisation on enterprise (organisation) where organisation is not null;
create index enterprise_agreement on enterprise (agreement);

create table project (
    id            uuid        primary key,
    version       bigint      not null,
    enterprise    uuid        not null references enterprise,
    agreement     uuid        not null,
    objective     uuid        not null,
    title_th      text        not null,
    title_en      text        not null,
    summary_th    text,
    summary_en    text,
    technology_th text,
    technology_en text,
    trl_start     integer     check (trl_start between 1 and 9),
    starts_on     date        not null,
    ends_on       date        check (ends_on >= starts_on),
    stage         text        not null,
    sample        boolean     not null,
    created_at    timestamptz not null default now()
);

create index project_start on project (starts_on desc, id desc);
create index project_enterprise on project (enterprise, starts_on desc, id desc);
create index project_objective on project (objective, starts_on desc, id desc);
create index project_agreement on project (agreement, starts_on desc, id desc);

create table project_baseline (
    project   uuid           not null references project,
    position  integer        not null,
    measure   text           not null,
    value     numeric(16, 4) not null check (value >= 0),
    unit_code text           not null,
    as_of     date           not null,
    primary key (project, measure)
);

create table outcome (
    id                       uuid           primary key,
    version                  bigint         not null,
    -- of the contribution last scheduled
    revision                 bigint         not null,
    project                  uuid           not null references project,
    -- what it counts for, as the project said when it was reported
    agreement                uuid           not null,
    objective                uuid           not null,
    measure                  text           not null,
    period_from              date           not null,
    period_to                date           not null check (period_to >= period_from),
    value                    numeric(16, 4) not null check (value >= 0),
    unit_code                text           not null,
    baseline                 numeric(16, 4),
    note                     text,
    state                    text           not null check (state in ('reported', 'verified', 'returned', 'withdrawn')),
    reported_by              text           not null,
    reported_by_name         text           not null,
    reported_by_organisation uuid,
    reported_at              timestamptz    not null,
    -- everybody who reported or corrected it; none of them may verify it
    reporters                text[]         not null,
    verified_by              text,
    verified_by_name         text,
    verified_by_organisation uuid,
    verified_at              timestamptz,
    return_reason            text,
    withdrawal_reason        text,
    check ((state = 'verified') <= (verified_by is not null and verified_by <> all (reporters)))
);

-- one figure that counts for a project, measure and period
create unique index outcome_once on outcome (project, measure, period_from, period_to)
    where state in ('reported', 'verified');
create index outcome_project on outcome (project, period_from desc, id desc);

create table document (
    sha256     text        primary key check (sha256 ~ '^[0-9a-f]{64}$'),
    media_type text        not null,
    size       bigint      not null,
    content    bytea       not null,
    created_at timestamptz not null default now()
);

create table outcome_evidence (
    outcome  uuid        not null references outcome,
    sha256   text        not null references document,
    name     text        not null,
    added_by text        not null,
    added_at timestamptz not null default clock_timestamp(),
    primary key (outcome, sha256)
);

create index outcome_evidence_document on outcome_evidence (sha256);
