-- Spring Security 7.1's table for passkeys, with bytea and timestamptz. The user handle is the person's id
-- as 16 bytes in base64url, so that no name leaves the service and a passkey goes with its person.
CREATE TABLE user_credentials (
    credential_id                text PRIMARY KEY,
    user_entity_user_id          text NOT NULL,
    public_key                   bytea NOT NULL,
    signature_count              bigint NOT NULL,
    uv_initialized               boolean NOT NULL,
    backup_eligible              boolean NOT NULL,
    authenticator_transports     text,
    public_key_credential_type   text,
    backup_state                 boolean NOT NULL,
    attestation_object           bytea,
    attestation_client_data_json bytea,
    created                      timestamptz NOT NULL,
    last_used                    timestamptz NOT NULL,
    label                        text NOT NULL,
    person                       uuid NOT NULL REFERENCES person ON DELETE CASCADE GENERATED ALWAYS AS (
        encode(decode(translate(user_entity_user_id, '-_', '+/') || '==', 'base64'), 'hex')::uuid) STORED
);

CREATE INDEX user_credentials_person ON user_credentials (person);
CREATE INDEX user_credentials_user ON user_credentials (user_entity_user_id);
