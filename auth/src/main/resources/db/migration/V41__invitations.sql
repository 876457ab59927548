-- Somebody who has been asked to come. The person exists from the acceptance on; then nothing personal stays here.
CREATE TABLE invitation (
    id              uuid PRIMARY KEY DEFAULT uuidv7(),
    organisation    uuid NOT NULL REFERENCES organisation,
    roles           text[] NOT NULL,
    email           text,
    phone           text,
    name_title      text,
    name_given      text,
    name_family     text,
    name_en         text,
    locale          text NOT NULL CHECK (locale IN ('th', 'en')),
    channel         text NOT NULL CHECK (channel IN ('email', 'code')),
    -- of the link: SHA-256 of 256 random bits; of the printed code: Argon2id
    secret_hash     text NOT NULL,
    invited_by      text NOT NULL,
    invited_by_name text NOT NULL,
    inviter_for     uuid,
    created_at      timestamptz NOT NULL,
    expires_at      timestamptz NOT NULL,
    failures        integer NOT NULL DEFAULT 0,
    next_try_at     timestamptz,
    accepted_at     timestamptz,
    person          uuid REFERENCES person ON DELETE SET NULL,
    revoked_at      timestamptz,
    version         bigint NOT NULL DEFAULT 0,
    CHECK (accepted_at IS NOT NULL OR name_given IS NOT NULL)
);

CREATE INDEX invitation_secret ON invitation USING hash (secret_hash);
CREATE INDEX invitation_phone ON invitation (phone) WHERE channel = 'code' AND accepted_at IS NULL AND revoked_at IS NULL;
CREATE INDEX invitation_organisation ON invitation (organisation, id DESC);
