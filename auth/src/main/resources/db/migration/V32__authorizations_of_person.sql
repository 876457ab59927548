-- To revoke all that clients hold for a person.
CREATE INDEX oauth2_authorization_person ON oauth2_authorization (principal_name);
