-- Organisations that are members of a party see what their association signed. Why somebody is a reader is kept
-- with it; the version before knows parties and who registered only.

ALTER TABLE agreement_reader
    ADD COLUMN reason text NOT NULL DEFAULT 'party' CHECK (reason IN ('registered-by', 'party', 'member')),
    -- of which party a member is one
    ADD COLUMN party uuid,
    ADD CONSTRAINT agreement_reader_party CHECK ((reason = 'member') = (party IS NOT NULL));

UPDATE agreement_reader r
SET reason = 'registered-by'
WHERE NOT EXISTS (SELECT 1 FROM party p WHERE p.agreement = r.agreement AND p.organisation = r.organisation);

-- when the directory was last asked for the members of its parties; null: it is to be asked now
ALTER TABLE agreement ADD COLUMN members_asked_at timestamptz;

CREATE INDEX agreement_members_due ON agreement (members_asked_at NULLS FIRST) WHERE signed_on IS NOT NULL;

-- what an organisation contributed itself
CREATE INDEX contribution_of_reporter ON contribution (agreement, reported_by_organisation, period_to DESC, id DESC);
