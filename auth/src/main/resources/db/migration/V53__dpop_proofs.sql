-- Proofs of possession that were used at the token endpoint, so that no replica takes one twice.
CREATE TABLE dpop_proof (
    -- SHA-256
    jti_hash bytea PRIMARY KEY,
    ends_at  timestamptz NOT NULL
);

CREATE INDEX dpop_proof_end ON dpop_proof (ends_at);
