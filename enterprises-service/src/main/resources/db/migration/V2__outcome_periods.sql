-- A month and the year it lies in would count the same sales twice: periods of one figure must not overlap.
create extension if not exists btree_gist;

drop index outcome_once;

alter table outcome add constraint outcome_once
    exclude using gist (project with =, measure with =, daterange(period_from, period_to, '[]') with &&)
    where (state in ('reported', 'verified'));
