-- Codes and tokens are kept as hashes, so that nobody who reads the database can use them, and in fewer columns than Spring's
-- table had. That one goes at once, against our custom of two releases side by side: while both were in use, the end of a
-- session would reach the tokens in one of them only. Stop the replicas of the release before; people sign in at their clients
-- once more.
DROP TABLE oauth2_authorization;

CREATE TABLE issued_authorization (
    id                       varchar(100) PRIMARY KEY,
    registered_client_id     varchar(100) NOT NULL,
    principal_name           varchar(200) NOT NULL,
    authorization_grant_type varchar(100) NOT NULL,
    -- separated by spaces
    authorized_scopes        text NOT NULL DEFAULT '',
    -- JSON: what the person proved and when, and whom they act for
    sign_in                  text,
    -- JSON: what the client asked for
    request                  text,
    -- SHA-256, as all hashes here: of the name of a request that was pushed or waits for consent
    state_hash               bytea,
    code_hash                bytea,
    code_issued_at           timestamptz,
    code_expires_at          timestamptz,
    code_invalidated         boolean NOT NULL DEFAULT false,
    access_token_hash        bytea,
    access_token_type        text,
    access_token_scopes      text,
    access_token_issued_at   timestamptz,
    access_token_expires_at  timestamptz,
    access_token_invalidated boolean NOT NULL DEFAULT false,
    -- JSON
    access_token_claims      text,
    id_token_issued_at       timestamptz,
    id_token_expires_at      timestamptz,
    -- JSON
    id_token_claims          text,
    refresh_token_hash       bytea,
    refresh_token_issued_at  timestamptz,
    refresh_token_expires_at timestamptz,
    refresh_token_invalidated boolean NOT NULL DEFAULT false,
    started_at               timestamptz NOT NULL DEFAULT now()
);

CREATE UNIQUE INDEX issued_authorization_state ON issued_authorization (state_hash);
CREATE UNIQUE INDEX issued_authorization_code ON issued_authorization (code_hash);
CREATE UNIQUE INDEX issued_authorization_access_token ON issued_authorization (access_token_hash);
CREATE UNIQUE INDEX issued_authorization_refresh_token ON issued_authorization (refresh_token_hash);
-- To revoke all that clients hold for a person.
CREATE INDEX issued_authorization_person ON issued_authorization (principal_name);
-- The instant after which nothing of the row can be used any more, for the purge.
CREATE INDEX issued_authorization_end ON issued_authorization (greatest(started_at, code_expires_at, access_token_expires_at,
    refresh_token_expires_at));
