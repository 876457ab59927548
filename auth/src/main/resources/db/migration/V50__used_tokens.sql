-- Authorization codes and refresh tokens that were used. One that comes again was stolen, or its
-- successor was, so everything of its authorization ends.
CREATE TABLE used_token (
    -- SHA-256
    hash             bytea PRIMARY KEY,
    authorization_id varchar(100) NOT NULL,
    -- when the family of refresh tokens ends in any case
    ends_at          timestamptz NOT NULL
);

CREATE INDEX used_token_end ON used_token (ends_at);
