-- One-time codes by e-mail. A row without a person stands for an address nobody has: it answers like the others.
CREATE TABLE email_code (
    id         uuid PRIMARY KEY DEFAULT uuidv7(),
    person     uuid REFERENCES person ON DELETE CASCADE,
    hash       bytea NOT NULL,
    created_at timestamptz NOT NULL,
    expires_at timestamptz NOT NULL,
    tries      integer NOT NULL DEFAULT 0,
    used_at    timestamptz
);

CREATE INDEX email_code_person ON email_code (person, created_at);
CREATE INDEX email_code_end ON email_code (expires_at);
