-- Whoever asks or decides is named as everywhere: with the organisation they acted for.
ALTER TABLE client_request
    ADD COLUMN requested_by_organisation uuid,
    ADD COLUMN decided_by_organisation uuid;
