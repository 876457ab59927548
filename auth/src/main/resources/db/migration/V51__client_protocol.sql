ALTER TABLE client
    -- whether authorization requests must have been pushed before (RFC 9126, section 6)
    ADD COLUMN requires_pushed_requests boolean NOT NULL DEFAULT false,
    -- where the client is told that a session of a person ended
    ADD COLUMN backchannel_logout_uri   text CHECK (backchannel_logout_uri ~ '^https?://[^#]+$');
