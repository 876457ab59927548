-- Mail domains of an organisation. Only a verified one decides who signs in where, and it belongs to one organisation.
CREATE TABLE organisation_domain (
    organisation uuid NOT NULL REFERENCES organisation ON DELETE CASCADE,
    domain       text NOT NULL CHECK (domain = lower(domain)),
    verified_at  timestamptz,
    verified_by  text,
    PRIMARY KEY (organisation, domain)
);

CREATE UNIQUE INDEX organisation_domain_verified ON organisation_domain (domain) WHERE verified_at IS NOT NULL;

CREATE TABLE organisation_logo (
    organisation uuid PRIMARY KEY REFERENCES organisation ON DELETE CASCADE,
    type         text NOT NULL CHECK (type IN ('image/png', 'image/webp')),
    image        bytea NOT NULL CHECK (length(image) <= 262144),
    version      bigint NOT NULL
);
