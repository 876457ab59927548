-- What happened to accounts, sign-ins, clients and keys. Rows are only ever added.
CREATE TABLE security_event (
    id            uuid PRIMARY KEY DEFAULT uuidv7(),
    at            timestamptz NOT NULL DEFAULT clock_timestamp(),
    type          text NOT NULL,
    -- whom it concerns, by id or, where nobody is known by it, as it was typed
    person        uuid,
    name          text,
    organisation  uuid,
    client_id     text,
    -- who did it, if not the person: subject of the token
    actor         text,
    address       inet,
    user_agent    text,
    trace_id      text,
    details       jsonb NOT NULL CHECK (jsonb_typeof(details) = 'object')
);

CREATE INDEX security_event_newest ON security_event (at DESC, id DESC);
CREATE INDEX security_event_of_person ON security_event (person, at DESC, id DESC);
CREATE INDEX security_event_of_organisation ON security_event (organisation, at DESC, id DESC);

CREATE FUNCTION security_event_refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'security_event is append-only' USING errcode = 'restrict_violation';
END
$$;

CREATE TRIGGER security_event_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON security_event
    FOR EACH STATEMENT EXECUTE FUNCTION security_event_refuse_change();
