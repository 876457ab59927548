-- Which organisations look after an organisation in the programme, by day: their coordinators bring people in there.
-- Empty at first. Who is a supporter is entered by an administrator and not guessed from who invited so far.
CREATE TABLE organisation_supporter (
    organisation uuid NOT NULL REFERENCES organisation ON DELETE CASCADE,
    supporter    uuid NOT NULL REFERENCES organisation,
    valid_from   date NOT NULL,
    valid_to     date CHECK (valid_to >= valid_from),
    PRIMARY KEY (organisation, supporter, valid_from),
    CHECK (organisation <> supporter),
    EXCLUDE USING gist (organisation WITH =, supporter WITH =, daterange(valid_from, valid_to, '[]') WITH &&)
);

CREATE INDEX organisation_supporter_of ON organisation_supporter (supporter);
