-- Photos lose position and device before they are kept, so the hash of what was sent may be another.
alter table outcome_evidence add column sent_sha256 text check (sent_sha256 ~ '^[0-9a-f]{64}$');

-- Small pictures of photos, by the hash of the photo; null if it cannot be shown.
create table evidence_thumbnail (
    sha256    text primary key references stored_document,
    thumbnail bytea check (octet_length(thumbnail) <= 524288)
);
