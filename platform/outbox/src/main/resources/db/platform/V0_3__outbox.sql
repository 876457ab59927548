-- A line is a key with messages waiting; whoever holds its row lock delivers for the key, nobody else.
create table outbox_line (
    message_key text        primary key,
    due_at      timestamptz not null default clock_timestamp()
);

create index outbox_line_due on outbox_line (due_at);

-- Delivered messages are deleted; dead ones stay until they are re-queued.
create table outbox_message (
    id           bigint      primary key generated always as identity,
    message_key  text        not null,
    type         text        not null,
    payload      json        not null,
    trace        json        not null,
    scheduled_at timestamptz not null default clock_timestamp(),
    attempts     integer     not null default 0,
    last_failure text,
    dead_at      timestamptz
);

create index outbox_message_waiting on outbox_message (message_key, id) where dead_at is null;
create index outbox_message_age on outbox_message (scheduled_at) where dead_at is null;
create index outbox_message_dead on outbox_message (id) where dead_at is not null;
