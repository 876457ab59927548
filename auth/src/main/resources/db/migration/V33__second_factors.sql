-- Authenticator apps (RFC 6238). A secret is pending until the person has shown a code made with it.
CREATE TABLE authenticator (
    person         uuid PRIMARY KEY REFERENCES person ON DELETE CASCADE,
    secret         bytea,
    pending_secret bytea,
    -- the time step of the last code that was accepted: each is accepted once
    last_step      bigint NOT NULL DEFAULT 0,
    added_at       timestamptz
);

CREATE TABLE recovery_code (
    person  uuid NOT NULL REFERENCES person ON DELETE CASCADE,
    hash    bytea NOT NULL,
    used_at timestamptz,
    PRIMARY KEY (person, hash)
);
