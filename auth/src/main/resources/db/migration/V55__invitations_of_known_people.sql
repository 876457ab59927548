-- Who the invited person is, where that was known when they were invited: nobody else may accept.
ALTER TABLE invitation ADD COLUMN invitee uuid REFERENCES person ON DELETE SET NULL;
