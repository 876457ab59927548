-- Sessions are kept under a hash of what their browsers know them by, so that nobody who reads the database can use one. Nobody
-- is signed out; replicas of the release before do not find these sessions, and people sign in there once more.
WITH renamed AS (
     SELECT rtrim(session_id) AS was,
            encode(substring(sha256(convert_to(rtrim(session_id), 'UTF8')) FROM 1 FOR 16), 'hex')::uuid::text AS becomes
       FROM spring_session)
UPDATE client_session
   SET session_hash = sha256(convert_to(renamed.becomes, 'UTF8'))
  FROM renamed
 WHERE session_hash = sha256(convert_to(renamed.was, 'UTF8'));

UPDATE spring_session
   SET session_id = encode(substring(sha256(convert_to(rtrim(session_id), 'UTF8')) FROM 1 FOR 16), 'hex')::uuid::text;
