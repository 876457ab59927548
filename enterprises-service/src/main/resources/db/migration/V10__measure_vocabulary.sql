-- The last vocabulary of measures that agreements-service has published, for a start while it is away.
create table measure_vocabulary (
    one      boolean     primary key default true check (one),
    measures jsonb       not null,
    read_at  timestamptz not null
);
