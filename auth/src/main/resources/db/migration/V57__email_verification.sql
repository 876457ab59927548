-- A code with an address proves that the person reads mail sent there; it signs nobody in.
ALTER TABLE email_code
    ADD COLUMN address text,
    ADD CHECK (address IS NULL OR person IS NOT NULL);
