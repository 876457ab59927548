-- What waits to be verified or corrected, the oldest first.
create index outcome_waiting on outcome (state, reported_at, id) where state in ('reported', 'returned');
-- Running projects, for those whose figure of the month is due.
create index project_running on project (starts_on, id) where stage = 'running';
