-- Row visibility has one form in all services: <thing>_reader (organisation, <thing>, ...). The rows are those of before.
alter table session_organisation rename to session_reader;
alter table session_reader rename column session_id to session;
alter index session_organisation_pkey rename to session_reader_pkey;
alter index session_organisation_of_session rename to session_reader_of_session;

-- Instances of the previous release read and write the rows by the name they know. The next release drops the view.
create view session_organisation as select session as session_id, organisation, runs from session_reader;
