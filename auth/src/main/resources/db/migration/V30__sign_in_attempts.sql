-- How often something was tried in vain, and from when on it may be tried again. The key says what is
-- counted (an address, a name at an address, a device, a person's second factor); names are hashed.
CREATE TABLE sign_in_attempts (
    key      text PRIMARY KEY,
    failures int NOT NULL,
    last_at  timestamptz NOT NULL,
    open_at  timestamptz NOT NULL
);

CREATE INDEX sign_in_attempts_last ON sign_in_attempts (last_at);

-- Devices on which a person has signed in before.
CREATE TABLE known_device (
    person     uuid NOT NULL REFERENCES person ON DELETE CASCADE,
    device     uuid NOT NULL,
    first_seen timestamptz NOT NULL DEFAULT now(),
    last_seen  timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (person, device)
);

CREATE INDEX known_device_last ON known_device (last_seen);
