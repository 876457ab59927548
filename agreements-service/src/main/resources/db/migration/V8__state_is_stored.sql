-- Where an agreement stands is stored. That it has yet to begin or has run out follows from its dates.

ALTER TABLE agreement
    ADD COLUMN state text NOT NULL DEFAULT 'draft'
        CHECK (state IN ('draft', 'in-review', 'ready-to-sign', 'in-force', 'terminated', 'renewed')),
    -- the last day it was or will be in force
    ADD COLUMN terminated_last_day date,
    ADD COLUMN terminated_reason text;

UPDATE agreement SET state = 'in-force' WHERE signed_on IS NOT NULL;

ALTER TABLE agreement
    ADD CONSTRAINT agreement_terminated CHECK ((state = 'terminated') = (terminated_last_day IS NOT NULL)),
    ADD CONSTRAINT agreement_terminated_reason CHECK ((state = 'terminated') = (terminated_reason IS NOT NULL));

-- The version before knows the day of signing only. A later release drops this.
CREATE FUNCTION agreement_state_of_signing() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF NEW.signed_on IS NOT NULL AND NEW.state IN ('draft', 'in-review', 'ready-to-sign') THEN
        NEW.state := 'in-force';
    ELSIF NEW.signed_on IS NULL AND NEW.state = 'in-force' THEN
        NEW.state := 'draft';
    END IF;
    RETURN NEW;
END
$$;

CREATE TRIGGER agreement_state_of_signing BEFORE INSERT OR UPDATE ON agreement
    FOR EACH ROW EXECUTE FUNCTION agreement_state_of_signing();
