-- Text is compared by what it looks like (search_key). The columns of before stay for instances of the previous release.
ALTER TABLE person
    ADD COLUMN exact_text text NOT NULL GENERATED ALWAYS AS (search_key(coalesce(name_title, '') || name_given || ' '
        || coalesce(name_family, '') || ' ' || coalesce(name_en, '') || ' ' || username || ' ' || coalesce(email, '') || ' '
        || coalesce(phone, ''))) STORED,
    ADD COLUMN loose_text text NOT NULL GENERATED ALWAYS AS (search_loose(coalesce(name_title, '') || name_given || ' '
        || coalesce(name_family, '') || ' ' || coalesce(name_en, '') || ' ' || username || ' ' || coalesce(email, '') || ' '
        || coalesce(phone, ''))) STORED;

CREATE INDEX person_loose_text ON person USING gin (loose_text gin_trgm_ops);
CREATE INDEX person_by_given_name ON person (name_given COLLATE thai, username);

ALTER TABLE organisation_name
    ADD COLUMN exact_text text NOT NULL GENERATED ALWAYS AS (search_key(th || ' ' || en)) STORED,
    ADD COLUMN loose_text text NOT NULL GENERATED ALWAYS AS (search_loose(th || ' ' || en)) STORED;

CREATE INDEX organisation_name_loose_text ON organisation_name USING gin (loose_text gin_trgm_ops);

-- Addresses and numbers of before, in the form they are kept in now.
UPDATE person
   SET email = regexp_replace(email, '[\u00A0\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u206F\u3164\uFEFF\uFFA0]', '', 'g')
 WHERE NOT email_verified
   AND email ~ '[\u00A0\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u206F\u3164\uFEFF\uFFA0]';

UPDATE person SET phone = phone_digits(phone) WHERE phone <> phone_digits(phone) AND phone_digits(phone) ~ '^[0-9]{9,15}$';
UPDATE invitation
   SET phone = phone_digits(phone)
 WHERE phone <> phone_digits(phone) AND phone_digits(phone) ~ '^[0-9]{9,15}$';

-- Names to sign in with. Of those that are the same now, who has it already keeps it, else the first; the others sign in
-- with the end of their id behind it.
WITH wanted AS (
     SELECT id, CASE WHEN username ~ '^[0-9]{8,15}$' THEN phone_digits(username) ELSE search_key(username) END AS name
       FROM person),
numbered AS (
     SELECT wanted.id, wanted.name,
            row_number() OVER (PARTITION BY wanted.name ORDER BY person.username <> wanted.name, wanted.id) AS place
       FROM wanted
       JOIN person USING (id))
UPDATE person
   SET username = numbered.name || CASE WHEN numbered.place > 1 THEN '-' || right(numbered.id::text, 6) ELSE '' END
  FROM numbered
 WHERE numbered.id = person.id
   AND person.username <> numbered.name
   AND numbered.name <> '';
