-- Parties, signatories and targets are known by an id of their own, as objectives and indicators are.
-- The version before still writes rows without one: hence the defaults.

ALTER TABLE party ADD COLUMN id uuid NOT NULL DEFAULT uuidv7();
ALTER TABLE party ADD CONSTRAINT party_id UNIQUE (id);

ALTER TABLE signatory
    ADD COLUMN id uuid NOT NULL DEFAULT uuidv7(),
    ADD COLUMN authority text NOT NULL DEFAULT 'office-held'
        CHECK (authority IN ('office-held', 'delegate', 'acting', 'acting-official', 'on-behalf', 'delegated-power')),
    ADD COLUMN authority_paper text,
    ADD COLUMN authority_paper_dated date,
    ADD CONSTRAINT signatory_paper CHECK (authority_paper IS NOT NULL OR authority_paper_dated IS NULL);
ALTER TABLE signatory DROP CONSTRAINT signatory_pkey;
ALTER TABLE signatory ADD PRIMARY KEY (id);
-- deferred, so that signatories can swap their places
ALTER TABLE signatory ADD CONSTRAINT signatory_position UNIQUE (agreement, position) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE target ADD COLUMN id uuid NOT NULL DEFAULT uuidv7();
ALTER TABLE target DROP CONSTRAINT target_pkey;
ALTER TABLE target ADD PRIMARY KEY (id);
ALTER TABLE target ADD CONSTRAINT target_position UNIQUE (indicator, position) DEFERRABLE INITIALLY DEFERRED;
