-- A migration may take its time, but not while it makes everybody else wait for a lock.
set local statement_timeout = 0;
set local idle_in_transaction_session_timeout = 0;
set local lock_timeout = '10s';
