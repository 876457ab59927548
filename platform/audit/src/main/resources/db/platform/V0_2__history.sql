-- Who changed what, when, from which value. Rows are only ever added.
create table history (
	id uuid primary key default uuidv7(),
	subject_type text not null,
	subject_id uuid not null,
	action text not null,
	at timestamptz not null default clock_timestamp(),
	actor text not null,
	actor_name text not null,
	organisation uuid,
	trace_id text,
	-- [{"pointer": "/title/th", "from": …, "to": …}, …]
	changes jsonb not null check (jsonb_typeof(changes) = 'array')
);

create index history_of_subject on history (subject_type, subject_id, at desc, id desc);

create function history_refuse_change() returns trigger language plpgsql as $$
begin
	raise exception 'history is append-only' using errcode = 'restrict_violation';
end
$$;

create trigger history_append_only before update or delete or truncate on history
	for each statement execute function history_refuse_change();
