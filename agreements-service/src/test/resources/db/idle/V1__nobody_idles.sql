DO $$
BEGIN
    IF EXISTS (
        SELECT FROM pg_stat_activity
        WHERE datname = current_database() AND pid <> pg_backend_pid() AND state LIKE 'idle in transaction%') THEN
        RAISE EXCEPTION 'a connection idles in a transaction';
    END IF;
END
$$;
