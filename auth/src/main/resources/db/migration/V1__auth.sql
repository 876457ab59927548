CREATE EXTENSION IF NOT EXISTS btree_gist;
CREATE EXTENSION IF NOT EXISTS pg_trgm;

-- Organisations -----------------------------------------------------------------------------------

CREATE TABLE organisation (
    id         uuid PRIMARY KEY DEFAULT uuidv7(),
    code       text NOT NULL UNIQUE,
    kind       text NOT NULL CHECK (kind IN ('institute', 'association', 'company', 'agency', 'university', 'community')),
    successor  uuid REFERENCES organisation,
    version    bigint NOT NULL
);

-- Names with the days they were in use; both ends inclusive, no end: still in use.
CREATE TABLE organisation_name (
    organisation uuid NOT NULL REFERENCES organisation ON DELETE CASCADE,
    th           text NOT NULL,
    en           text NOT NULL,
    valid_from   date NOT NULL,
    valid_to     date CHECK (valid_to >= valid_from),
    PRIMARY KEY (organisation, valid_from),
    EXCLUDE USING gist (organisation WITH =, daterange(valid_from, valid_to, '[]') WITH &&)
);

CREATE INDEX organisation_name_search ON organisation_name
    USING gin ((lower(normalize(th, NFKC)) || ' ' || lower(normalize(en, NFKC))) gin_trgm_ops);

CREATE TABLE organisation_membership (
    organisation uuid NOT NULL REFERENCES organisation ON DELETE CASCADE,
    member_of    uuid NOT NULL REFERENCES organisation,
    valid_from   date NOT NULL,
    valid_to     date CHECK (valid_to >= valid_from),
    PRIMARY KEY (organisation, member_of, valid_from),
    CHECK (organisation <> member_of),
    EXCLUDE USING gist (organisation WITH =, member_of WITH =, daterange(valid_from, valid_to, '[]') WITH &&)
);

CREATE INDEX organisation_membership_of ON organisation_membership (member_of);

-- People ------------------------------------------------------------------------------------------

CREATE TABLE person (
    id           uuid PRIMARY KEY DEFAULT uuidv7(),
    username     text NOT NULL UNIQUE,
    name_title   text,
    name_given   text NOT NULL,
    name_family  text,
    name_en      text,
    locale       text NOT NULL CHECK (locale IN ('th', 'en')),
    demo         boolean NOT NULL,
    version      bigint NOT NULL
);

CREATE TABLE person_membership (
    person       uuid NOT NULL REFERENCES person ON DELETE CASCADE,
    organisation uuid NOT NULL REFERENCES organisation,
    roles        text[] NOT NULL,
    valid_from   date NOT NULL,
    valid_to     date CHECK (valid_to >= valid_from),
    PRIMARY KEY (person, organisation, valid_from),
    EXCLUDE USING gist (person WITH =, organisation WITH =, daterange(valid_from, valid_to, '[]') WITH &&)
);

CREATE INDEX person_membership_organisation ON person_membership (organisation);

-- Apart from the person, so that no query for a person ever carries a hash.
CREATE TABLE password (
    person       uuid PRIMARY KEY REFERENCES person ON DELETE CASCADE,
    hash         text NOT NULL,
    changed_at   timestamptz NOT NULL
);

-- OAuth clients -----------------------------------------------------------------------------------

CREATE TABLE client (
    id                        uuid PRIMARY KEY DEFAULT uuidv7(),
    client_id                 text NOT NULL UNIQUE,
    secret_hash               text,
    grants                    text[] NOT NULL,
    redirect_uris             text[] NOT NULL,
    post_logout_redirect_uris text[] NOT NULL,
    scopes                    text[] NOT NULL,
    audiences                 text[] NOT NULL,
    organisation              uuid REFERENCES organisation,
    roles                     text[] NOT NULL,
    first_party               boolean NOT NULL,
    demo                      boolean NOT NULL,
    version                   bigint NOT NULL
);

-- Spring Authorization Server 7.1's tables, with text and timestamptz ---------------------------------

CREATE TABLE oauth2_authorization_consent (
    registered_client_id varchar(100) NOT NULL,
    principal_name       varchar(200) NOT NULL,
    authorities          text NOT NULL,
    PRIMARY KEY (registered_client_id, principal_name)
);

CREATE TABLE oauth2_authorization (
    id                            varchar(100) PRIMARY KEY,
    registered_client_id          varchar(100) NOT NULL,
    principal_name                varchar(200) NOT NULL,
    authorization_grant_type      varchar(100) NOT NULL,
    authorized_scopes             text,
    attributes                    text,
    state                         varchar(500),
    authorization_code_value      text,
    authorization_code_issued_at  timestamptz,
    authorization_code_expires_at timestamptz,
    authorization_code_metadata   text,
    access_token_value            text,
    access_token_issued_at        timestamptz,
    access_token_expires_at       timestamptz,
    access_token_metadata         text,
    access_token_type             varchar(100),
    access_token_scopes           text,
    oidc_id_token_value           text,
    oidc_id_token_issued_at       timestamptz,
    oidc_id_token_expires_at      timestamptz,
    oidc_id_token_metadata        text,
    refresh_token_value           text,
    refresh_token_issued_at       timestamptz,
    refresh_token_expires_at      timestamptz,
    refresh_token_metadata        text,
    user_code_value               text,
    user_code_issued_at           timestamptz,
    user_code_expires_at          timestamptz,
    user_code_metadata            text,
    device_code_value             text,
    device_code_issued_at         timestamptz,
    device_code_expires_at        timestamptz,
    device_code_metadata          text,
    started_at                    timestamptz NOT NULL DEFAULT now()
);

-- Hash indexes: tokens are only ever looked up by equality and may be longer than a B-tree entry.
CREATE INDEX oauth2_authorization_state ON oauth2_authorization USING hash (state);
CREATE INDEX oauth2_authorization_code ON oauth2_authorization USING hash (authorization_code_value);
CREATE INDEX oauth2_authorization_access_token ON oauth2_authorization USING hash (access_token_value);
CREATE INDEX oauth2_authorization_id_token ON oauth2_authorization USING hash (oidc_id_token_value);
CREATE INDEX oauth2_authorization_refresh_token ON oauth2_authorization USING hash (refresh_token_value);
CREATE INDEX oauth2_authorization_user_code ON oauth2_authorization USING hash (user_code_value);
CREATE INDEX oauth2_authorization_device_code ON oauth2_authorization USING hash (device_code_value);
-- The instant after which nothing of the row can be used any more, for the purge.
CREATE INDEX oauth2_authorization_end ON oauth2_authorization (greatest(started_at, authorization_code_expires_at,
    access_token_expires_at, oidc_id_token_expires_at, refresh_token_expires_at, user_code_expires_at, device_code_expires_at));

-- Signing keys --------------------------------------------------------------------------------------

CREATE TABLE signing_key (
    kid           text PRIMARY KEY,
    algorithm     text NOT NULL,
    encrypted_jwk bytea NOT NULL,
    active        boolean NOT NULL,
    created_at    timestamptz NOT NULL DEFAULT now()
);

-- Two replicas that start on an empty table cannot both add a key.
CREATE UNIQUE INDEX signing_key_active ON signing_key (algorithm) WHERE active;
