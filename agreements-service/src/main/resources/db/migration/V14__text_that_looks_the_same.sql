-- Titles are compared by what they look like (search_key). The column search stays for instances of the previous release.
ALTER TABLE agreement
    ADD COLUMN exact_text text NOT NULL GENERATED ALWAYS AS (
        search_key(title_th || ' ' || title_en || ' ' || coalesce(reference, ''))) STORED,
    ADD COLUMN loose_text text NOT NULL GENERATED ALWAYS AS (
        search_loose(title_th || ' ' || title_en || ' ' || coalesce(reference, ''))) STORED;

CREATE INDEX agreement_loose_text ON agreement USING gin (loose_text gin_trgm_ops);
