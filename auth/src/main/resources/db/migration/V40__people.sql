-- How to reach people, and whether they may still sign in.
ALTER TABLE person
    ADD COLUMN email          text,
    ADD COLUMN email_verified boolean NOT NULL DEFAULT false CHECK (NOT email_verified OR email IS NOT NULL),
    ADD COLUMN phone          text,
    ADD COLUMN state          text NOT NULL DEFAULT 'active' CHECK (state IN ('active', 'suspended', 'left', 'erased')),
    ADD COLUMN search         text NOT NULL GENERATED ALWAYS AS (
        lower(normalize(coalesce(name_title, '') || name_given || ' ' || coalesce(name_family, '') || ' '
            || coalesce(name_en, '') || ' ' || username || ' ' || coalesce(email, '') || ' ' || coalesce(phone, ''), NFKC)))
        STORED;

-- An address that nobody has proved to be theirs may be written down twice.
CREATE UNIQUE INDEX person_verified_email ON person (lower(email)) WHERE email_verified;
CREATE INDEX person_phone ON person (phone);
CREATE INDEX person_search ON person USING gin (search gin_trgm_ops);

-- The history is append-only, so personal values are in it only encrypted, under a key of the person. To erase a person
-- is to delete the key.
CREATE TABLE person_history_key (
    person uuid PRIMARY KEY REFERENCES person ON DELETE CASCADE,
    key    bytea NOT NULL CHECK (length(key) = 64)
);

-- Whoever may no longer sign in loses all tokens at once.
CREATE INDEX IF NOT EXISTS oauth2_authorization_of_person ON oauth2_authorization (principal_name);
