-- To end all that a person is signed in with.
CREATE INDEX client_session_person ON client_session (person);
