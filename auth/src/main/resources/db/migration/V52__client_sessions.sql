-- Which clients signed a person in with which session of a browser.
CREATE TABLE client_session (
    authorization_id varchar(100) PRIMARY KEY,
    -- what the clients know the session by
    sid              uuid NOT NULL,
    -- SHA-256 of the session's id, which changes with every proof of identity
    session_hash     bytea NOT NULL,
    person           uuid NOT NULL,
    client           uuid NOT NULL REFERENCES client ON DELETE CASCADE,
    created_at       timestamptz NOT NULL
);

CREATE INDEX client_session_sid ON client_session (sid);
CREATE INDEX client_session_hash ON client_session (session_hash);
CREATE INDEX client_session_created ON client_session (created_at);
