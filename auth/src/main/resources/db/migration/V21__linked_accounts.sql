-- Accounts of partners' identity providers. Only issuer and subject identify one.
CREATE TABLE linked_account (
    issuer          text NOT NULL,
    subject         text NOT NULL,
    person          uuid NOT NULL REFERENCES person ON DELETE CASCADE,
    -- what the person may recognise it by
    label           text NOT NULL,
    linked_at       timestamptz NOT NULL DEFAULT now(),
    last_sign_in_at timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (issuer, subject)
);

CREATE INDEX linked_account_person ON linked_account (person);
