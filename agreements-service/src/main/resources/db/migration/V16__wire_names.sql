-- Enumerations are kept by the names they have in the API.
ALTER TABLE measure DROP CONSTRAINT measure_aggregations_check, DROP CONSTRAINT measure_subject_check;
UPDATE measure
SET aggregations = CAST(replace(lower(CAST(aggregations AS text)), '_', '-') AS text[]), subject = lower(subject);
ALTER TABLE measure
    ADD CHECK (aggregations <@ ARRAY ['sum', 'distinct-subjects', 'latest', 'average', 'qualitative']),
    ADD CHECK (subject IN ('enterprise', 'person'));

ALTER TABLE agreement DROP CONSTRAINT agreement_kind_check;
UPDATE agreement SET kind = lower(kind);
ALTER TABLE agreement ADD CHECK (kind IN ('mou', 'moa', 'contract', 'amendment', 'renewal'));

ALTER TABLE signatory DROP CONSTRAINT signatory_capacity_check;
UPDATE signatory SET capacity = lower(capacity);
ALTER TABLE signatory ADD CHECK (capacity IN ('signer', 'approver', 'witness'));

ALTER TABLE indicator
    DROP CONSTRAINT indicator_aggregation_check,
    DROP CONSTRAINT indicator_basis_check,
    DROP CONSTRAINT indicator_periodicity_check;
UPDATE indicator
SET aggregation = replace(lower(aggregation), '_', '-'), basis = lower(basis), periodicity = lower(periodicity);
ALTER TABLE indicator
    ADD CHECK (aggregation IN ('sum', 'distinct-subjects', 'latest', 'average', 'qualitative')),
    ADD CHECK (basis IN ('value', 'change')),
    ADD CHECK (periodicity IN ('cumulative', 'monthly', 'yearly'));

DROP INDEX contribution_latest;
ALTER TABLE contribution DROP CONSTRAINT contribution_state_check, DROP CONSTRAINT contribution_check1;
UPDATE contribution SET state = lower(state);
ALTER TABLE contribution
    ADD CHECK (state IN ('reported', 'verified', 'withdrawn')),
    ADD CHECK (state <> 'verified' OR (verified_by IS NOT NULL AND verified_at IS NOT NULL AND verified_by <> reported_by));
CREATE INDEX contribution_latest
    ON contribution (objective, measure, period_to DESC, period_from DESC, verified_at DESC, id DESC)
    WHERE state = 'verified';

-- as many digits as a quantity has
ALTER TABLE indicator ALTER COLUMN baseline TYPE numeric(18, 4);
ALTER TABLE target ALTER COLUMN value TYPE numeric(18, 4);
ALTER TABLE contribution
    ALTER COLUMN value TYPE numeric(18, 4),
    ALTER COLUMN baseline TYPE numeric(18, 4),
    ALTER COLUMN attribution_share TYPE numeric(18, 4);
