-- What lies outside the term of its agreement does not count. What was counted before is counted anew by a job, which
-- knows it by the missing term.
ALTER TABLE indicator_progress
    ADD COLUMN term_from date,
    ADD COLUMN term_to date;
