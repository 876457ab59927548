-- For the latest changes of all resources somebody sees.
create index history_latest on history (at desc, id desc);
