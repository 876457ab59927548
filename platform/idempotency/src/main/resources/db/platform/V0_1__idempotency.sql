-- The answers to POST requests that carried an Idempotency-Key. Both digests are SHA-256:
-- no key, subject or request body is kept.
create table idempotency_answer (
	request bytea primary key check (octet_length(request) = 32),
	body_digest bytea not null check (octet_length(body_digest) = 32),
	status smallint not null check (status between 200 and 399),
	location text,
	etag text,
	content_type text,
	-- null when the answer was too large to keep
	body bytea,
	created_at timestamptz not null default now()
);

create index idempotency_answer_created_at on idempotency_answer (created_at);
