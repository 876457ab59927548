-- The id of a client is the subject of its tokens, as that of a person is: nothing that reads as a UUID, which people have.
-- Not checked for what is there already; such a client gets no tokens and can be removed, such a request can be rejected.
ALTER TABLE client ADD CONSTRAINT client_id_of_no_person CHECK (
    client_id ~ '^[a-z0-9]+([._-][a-z0-9]+)*$'
    AND client_id !~ '^([0-9a-f]+(-[0-9a-f]+){4}|([0-9a-f]{4}-?){7}[0-9a-f]{4})$') NOT VALID;

ALTER TABLE client_request ADD CONSTRAINT client_request_id_of_no_person CHECK (
    state <> 'pending'
    OR client_id ~ '^[a-z0-9]+([._-][a-z0-9]+)*$'
    AND client_id !~ '^([0-9a-f]+(-[0-9a-f]+){4}|([0-9a-f]{4}-?){7}[0-9a-f]{4})$') NOT VALID;
