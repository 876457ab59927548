create table effect (
	name text not null,
	at timestamptz not null default now(),
	constraint effect_name_unique unique (name) deferrable initially deferred
);
