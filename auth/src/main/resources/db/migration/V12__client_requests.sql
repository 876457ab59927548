-- Clients that organisations ask for, until somebody of the platform has decided.
CREATE TABLE client_request (
    id                           uuid PRIMARY KEY DEFAULT uuidv7(),
    organisation                 uuid NOT NULL REFERENCES organisation,
    client_id                    text NOT NULL,
    name_th                      text NOT NULL,
    name_en                      text NOT NULL,
    kind                         text NOT NULL CHECK (kind IN ('partner-system', 'web', 'mobile')),
    authentication               text NOT NULL,
    jwks                         text,
    id_token_signed_response_alg text NOT NULL,
    redirect_uris                text[] NOT NULL,
    post_logout_redirect_uris    text[] NOT NULL,
    scopes                       text[] NOT NULL,
    roles                        text[] NOT NULL,
    state                        text NOT NULL CHECK (state IN ('pending', 'approved', 'rejected')),
    requested_by                 text NOT NULL,
    requested_by_name            text NOT NULL,
    requested_at                 timestamptz NOT NULL,
    decided_by                   text,
    decided_by_name              text,
    decided_at                   timestamptz,
    reason                       text,
    version                      bigint NOT NULL,
    CHECK ((state = 'pending') = (decided_at IS NULL)),
    CHECK ((state = 'rejected') = (reason IS NOT NULL)),
    CHECK (decided_by <> requested_by)
);

-- A name is asked for once at a time.
CREATE UNIQUE INDEX client_request_pending ON client_request (client_id) WHERE state = 'pending';
CREATE INDEX client_request_of_organisation ON client_request (organisation, id DESC);
