-- A day of a session may end on the next one: it does where it does not end later than it starts.
alter table session_day drop constraint session_day_check;
