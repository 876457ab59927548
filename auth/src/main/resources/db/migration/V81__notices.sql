-- What services told people. Who was told stands in notice_reader; a notice without readers is deleted.
CREATE TABLE notice (
    id           uuid PRIMARY KEY,
    sender       text NOT NULL,
    kind         text NOT NULL,
    -- the thing it is about, in the words of the sender
    about        text NOT NULL,
    title_th     text NOT NULL,
    title_en     text NOT NULL,
    text_th      text,
    text_en      text,
    link         text NOT NULL,
    delivered_at timestamptz NOT NULL
);

CREATE INDEX notice_about ON notice (about, sender, kind);
CREATE INDEX notice_by_age ON notice (delivered_at);

CREATE TABLE notice_reader (
    person       uuid NOT NULL REFERENCES person ON DELETE CASCADE,
    notice       uuid NOT NULL REFERENCES notice ON DELETE CASCADE,
    -- that of the notice, for the order of the inbox
    delivered_at timestamptz NOT NULL,
    read_at      timestamptz,
    -- waits for the mail that sums up the day
    digest_due   boolean NOT NULL,
    PRIMARY KEY (person, notice)
);

CREATE INDEX notice_reader_inbox ON notice_reader (person, delivered_at DESC, notice DESC);
CREATE INDEX notice_reader_unread ON notice_reader (person) WHERE read_at IS NULL;
CREATE INDEX notice_reader_digest ON notice_reader (person) WHERE digest_due;
CREATE INDEX notice_reader_of ON notice_reader (notice);

-- How a person wants to be told, where it is not the usual way of the kind.
CREATE TABLE notice_settings (
    person  uuid PRIMARY KEY REFERENCES person ON DELETE CASCADE,
    -- {"sent-back": "mail", …}
    ways    jsonb NOT NULL CHECK (jsonb_typeof(ways) = 'object'),
    version bigint NOT NULL
);
