-- A key is published before it signs, and stays published after. Times are the database's own, so that
-- replicas whose clocks differ agree.
ALTER TABLE signing_key
    ADD COLUMN state        text NOT NULL DEFAULT 'next' CHECK (state IN ('next', 'active', 'retired')),
    ADD COLUMN usable_from  timestamptz NOT NULL DEFAULT now(),
    ADD COLUMN activated_at timestamptz,
    ADD COLUMN retired_at   timestamptz;

UPDATE signing_key
   SET state = CASE WHEN active THEN 'active' ELSE 'retired' END,
       activated_at = created_at,
       retired_at = CASE WHEN active THEN NULL ELSE now() END;

DROP INDEX signing_key_active;

ALTER TABLE signing_key
    DROP COLUMN active,
    ALTER COLUMN state DROP DEFAULT,
    ALTER COLUMN usable_from DROP DEFAULT,
    ALTER COLUMN created_at SET DEFAULT clock_timestamp(),
    ADD CHECK ((state = 'next') = (activated_at IS NULL)),
    ADD CHECK ((state = 'retired') = (retired_at IS NOT NULL));

CREATE UNIQUE INDEX signing_key_active ON signing_key (algorithm) WHERE state = 'active';
