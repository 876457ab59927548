CREATE EXTENSION IF NOT EXISTS pg_trgm;

CREATE TABLE agreement (
    id uuid PRIMARY KEY,
    version bigint NOT NULL,
    kind text NOT NULL CHECK (kind IN ('MOU', 'MOA', 'CONTRACT', 'AMENDMENT', 'RENEWAL')),
    reference text,
    title_th text NOT NULL,
    title_en text NOT NULL,
    signed_on date,
    signed_at_th text,
    signed_at_en text,
    in_force_from date NOT NULL,
    in_force_to date NOT NULL,
    -- as it was given; null where the last day was given
    duration text,
    area text[] NOT NULL,
    created_by uuid NOT NULL,
    changed_at timestamptz NOT NULL,
    -- the same folding as Texts.searchable
    search text NOT NULL GENERATED ALWAYS AS (
        translate(lower(normalize(title_th || ' ' || title_en || ' ' || coalesce(reference, ''), NFKC)),
                  '๐๑๒๓๔๕๖๗๘๙', '0123456789')) STORED,
    CHECK (in_force_from <= in_force_to)
);

-- Thai has no spaces between words: trigrams find inside them
CREATE INDEX agreement_search ON agreement USING gin (search gin_trgm_ops);

-- Who may see an agreement: its parties and the organisation that registered it. In the order of the list.
CREATE TABLE agreement_reader (
    organisation uuid NOT NULL,
    in_force_from date NOT NULL,
    agreement uuid NOT NULL REFERENCES agreement ON DELETE CASCADE,
    PRIMARY KEY (organisation, in_force_from, agreement)
);

CREATE UNIQUE INDEX agreement_reader_agreement ON agreement_reader (agreement, organisation);

CREATE TABLE party (
    agreement uuid NOT NULL REFERENCES agreement ON DELETE CASCADE,
    organisation uuid NOT NULL,
    position integer NOT NULL,
    -- the name on the day of signing
    name_th text NOT NULL,
    name_en text NOT NULL,
    role_th text,
    role_en text,
    PRIMARY KEY (agreement, organisation)
);

CREATE TABLE signatory (
    agreement uuid NOT NULL,
    position integer NOT NULL,
    party uuid NOT NULL,
    capacity text NOT NULL CHECK (capacity IN ('SIGNER', 'APPROVER', 'WITNESS')),
    title text,
    given text NOT NULL,
    family text,
    name_en text,
    position_th text NOT NULL,
    position_en text NOT NULL,
    on_behalf_of_th text,
    on_behalf_of_en text,
    PRIMARY KEY (agreement, position),
    FOREIGN KEY (agreement, party) REFERENCES party ON DELETE CASCADE
);

CREATE TABLE objective (
    id uuid PRIMARY KEY,
    agreement uuid NOT NULL REFERENCES agreement ON DELETE CASCADE,
    number integer NOT NULL CHECK (number >= 1),
    text_th text NOT NULL,
    text_en text NOT NULL,
    -- deferred, so that objectives can swap their numbers
    UNIQUE (agreement, number) DEFERRABLE INITIALLY DEFERRED
);

CREATE TABLE indicator (
    id uuid PRIMARY KEY,
    objective uuid NOT NULL REFERENCES objective ON DELETE CASCADE,
    position integer NOT NULL,
    measure text NOT NULL REFERENCES measure,
    name_th text NOT NULL,
    name_en text NOT NULL,
    aggregation text NOT NULL
        CHECK (aggregation IN ('SUM', 'DISTINCT_SUBJECTS', 'LATEST', 'AVERAGE', 'QUALITATIVE')),
    basis text NOT NULL CHECK (basis IN ('VALUE', 'CHANGE')),
    periodicity text NOT NULL CHECK (periodicity IN ('CUMULATIVE', 'MONTHLY', 'YEARLY')),
    baseline numeric,
    baseline_as_of date,
    UNIQUE (objective, measure) DEFERRABLE INITIALLY DEFERRED
);

CREATE TABLE target (
    indicator uuid NOT NULL REFERENCES indicator ON DELETE CASCADE,
    position integer NOT NULL,
    period_from date NOT NULL,
    period_to date NOT NULL,
    value numeric NOT NULL,
    PRIMARY KEY (indicator, position),
    CHECK (period_from <= period_to)
);
