-- Files by the hash of their content. The row is here wherever the content lies; the same content is kept once.
create table stored_document (
	sha256 text primary key check (sha256 ~ '^[0-9a-f]{64}$'),
	media_type text not null,
	size bigint not null check (size >= 0),
	place text not null check (place in ('postgresql', 's3')),
	created_at timestamptz not null default now()
);

-- Contents in pieces of 256 KiB, so that none is ever in memory as a whole.
create table stored_document_piece (
	sha256 text not null references stored_document,
	number integer not null check (number >= 0),
	content bytea not null,
	primary key (sha256, number)
);

-- photos and PDFs are compressed already
alter table stored_document_piece alter column content set storage external;
