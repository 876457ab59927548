-- What sessions keep in types that moved to other packages cannot be read any more: where a person signed in, whom the person acts
-- for (asked again), a sign-in through a partner that is under way. Nobody is signed out.
DELETE FROM spring_session_attributes
 WHERE attribute_name IN ('ecotown.session.device', 'ecotown.acting-for') OR attribute_name LIKE 'org.ecotown.auth.%';
