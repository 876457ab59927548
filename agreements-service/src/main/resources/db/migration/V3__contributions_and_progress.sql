CREATE TABLE contribution (
    id uuid PRIMARY KEY,
    revision integer NOT NULL CHECK (revision >= 1),
    agreement uuid NOT NULL REFERENCES agreement,
    objective uuid NOT NULL REFERENCES objective,
    measure text NOT NULL REFERENCES measure,
    period_from date NOT NULL,
    period_to date NOT NULL,
    value numeric NOT NULL,
    baseline numeric,
    unit_code text NOT NULL,
    -- opaque keys, sorted, each once
    subjects text[] NOT NULL,
    attribution_share numeric NOT NULL CHECK (attribution_share BETWEEN 0 AND 1),
    source_service text NOT NULL,
    source_kind text NOT NULL,
    source_id text NOT NULL,
    source_label_th text NOT NULL,
    source_label_en text NOT NULL,
    state text NOT NULL CHECK (state IN ('REPORTED', 'VERIFIED', 'WITHDRAWN')),
    reported_by text NOT NULL,
    reported_by_name text NOT NULL,
    reported_by_organisation uuid,
    reported_at timestamptz NOT NULL,
    verified_by text,
    verified_by_name text,
    verified_by_organisation uuid,
    verified_at timestamptz,
    evidence jsonb NOT NULL,
    CHECK (period_from <= period_to),
    CHECK (state <> 'VERIFIED' OR (verified_by IS NOT NULL AND verified_at IS NOT NULL AND verified_by <> reported_by))
);

CREATE INDEX contribution_of_agreement ON contribution (agreement, period_to DESC, id DESC);

CREATE INDEX contribution_of_indicator ON contribution (objective, measure, period_to DESC, id DESC);

-- the latest figure of an indicator is the first entry
CREATE INDEX contribution_latest
    ON contribution (objective, measure, period_to DESC, period_from DESC, verified_at DESC, id DESC)
    WHERE state = 'VERIFIED';

-- What the contributions of an indicator add up to; changed together with them.
CREATE TABLE indicator_progress (
    indicator uuid PRIMARY KEY REFERENCES indicator ON DELETE CASCADE,
    total numeric NOT NULL,
    weight numeric NOT NULL,
    subjects bigint NOT NULL,
    latest numeric,
    verified bigint NOT NULL,
    reported bigint NOT NULL,
    version bigint NOT NULL,
    changed_at timestamptz NOT NULL
);

-- In how many verified contributions a subject is counted: it leaves the figure with the last of them.
CREATE TABLE indicator_subject (
    indicator uuid NOT NULL REFERENCES indicator_progress ON DELETE CASCADE,
    subject text NOT NULL,
    contributions integer NOT NULL CHECK (contributions >= 0),
    PRIMARY KEY (indicator, subject)
);
