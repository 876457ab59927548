-- What a client may agree on may be asked for with it.
ALTER TABLE client_request
    ADD COLUMN requires_pushed_requests boolean NOT NULL DEFAULT false,
    ADD COLUMN backchannel_logout_uri   text;
