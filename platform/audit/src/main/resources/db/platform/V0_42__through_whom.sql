-- The client that acted in the actor's name (RFC 8693, act); null where the actor did it directly.
alter table history add column through text;
