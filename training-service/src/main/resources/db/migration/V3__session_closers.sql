-- Ids of everybody who ever closed a session: none of them verifies it.
alter table session add column closers text[] not null default '{}';

update session set closers = array[closed_by ->> 'id'] where closed_by is not null;
