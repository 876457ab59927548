-- Figures have as many digits as everywhere else on the platform: 14 before the point. More digits before it rewrite no row.
alter table project_baseline alter column value type numeric(18, 4);
alter table outcome
    alter column value type numeric(18, 4),
    alter column baseline type numeric(18, 4);
