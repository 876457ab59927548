-- A client proves itself by one of its secrets, by a key of its own, or, being public, not at all.
ALTER TABLE client
    ADD COLUMN name_th                      text,
    ADD COLUMN name_en                      text,
    ADD COLUMN authentication               text NOT NULL DEFAULT 'none'
        CHECK (authentication IN ('client_secret_basic', 'private_key_jwt', 'none')),
    -- public keys only (RFC 7517)
    ADD COLUMN jwks                         text,
    ADD COLUMN id_token_signed_response_alg text NOT NULL DEFAULT 'ES256'
        CHECK (id_token_signed_response_alg IN ('ES256', 'RS256')),
    ADD CHECK ((name_th IS NULL) = (name_en IS NULL)),
    ADD CHECK ((authentication = 'private_key_jwt') = (jwks IS NOT NULL));

CREATE TABLE client_secret (
    id           uuid PRIMARY KEY DEFAULT uuidv7(),
    client       uuid NOT NULL REFERENCES client ON DELETE CASCADE,
    hash         text NOT NULL,
    created_at   timestamptz NOT NULL DEFAULT clock_timestamp(),
    -- subject of a token; none: from the configuration
    created_by   text,
    -- none: until it is replaced
    expires_at   timestamptz,
    last_used_at timestamptz,
    UNIQUE (client, hash)
);

CREATE INDEX client_secret_hash ON client_secret USING hash (hash);

INSERT INTO client_secret (client, hash)
SELECT id, secret_hash FROM client WHERE secret_hash IS NOT NULL;

UPDATE client SET authentication = 'client_secret_basic' WHERE secret_hash IS NOT NULL;

ALTER TABLE client DROP COLUMN secret_hash;

-- Client assertions that were used (RFC 7523, section 3, item 7), until they expire.
CREATE TABLE client_assertion (
    digest     bytea PRIMARY KEY,
    expires_at timestamptz NOT NULL
);

CREATE INDEX client_assertion_end ON client_assertion (expires_at);
