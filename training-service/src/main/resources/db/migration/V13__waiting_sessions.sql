-- What waits to be verified or corrected, the longest closed first, and what comes next.
create index session_waiting on session (state, closed_at, id) where state in ('closed', 'returned');
create index session_open on session (first_day, id) where state = 'open';
