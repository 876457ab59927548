-- Identity providers of partners, through which their people sign in.
CREATE TABLE connection (
    id                      uuid PRIMARY KEY DEFAULT uuidv7(),
    organisation            uuid NOT NULL REFERENCES organisation,
    name_th                 text NOT NULL,
    name_en                 text NOT NULL,
    -- Accounts are keyed by issuer and subject, so an issuer belongs to one connection.
    issuer                  text NOT NULL UNIQUE,
    client_id               text NOT NULL,
    encrypted_client_secret bytea,
    scopes                  text[] NOT NULL,
    default_roles           text[] NOT NULL,
    role_mappings           jsonb NOT NULL CHECK (jsonb_typeof(role_mappings) = 'array'),
    jit_provisioning        boolean NOT NULL,
    enabled                 boolean NOT NULL,
    version                 bigint NOT NULL,
    CHECK (NOT 'platform-admin' = ANY (default_roles))
);

CREATE INDEX connection_organisation ON connection (organisation, id);

-- E-mail domains, verified by a platform administrator, that lead to a connection.
CREATE TABLE connection_domain (
    domain     text PRIMARY KEY CHECK (domain = lower(domain)),
    connection uuid NOT NULL REFERENCES connection ON DELETE CASCADE
);

CREATE INDEX connection_domain_connection ON connection_domain (connection);
