-- Whose number a measure is, where each is counted once: the value of a contribution is then the number of its subjects.
ALTER TABLE measure ADD COLUMN subject text CHECK (subject IN ('ENTERPRISE', 'PERSON'));

UPDATE measure SET subject = 'ENTERPRISE' WHERE code = 'enterprises.upgraded';
UPDATE measure SET subject = 'PERSON' WHERE code = 'people.trained';
