-- A duration from a day that the month of its end does not have runs to the end of that month: a year from 29 February 2024
-- ends on 28 February 2025. It was taken to end the day before.
UPDATE agreement
   SET in_force_to = in_force_to + 1
 WHERE duration ~ '^P([0-9]+Y)?([0-9]+M)?$'
   AND in_force_to = (in_force_from + duration::interval)::date - 1
   AND extract(day FROM in_force_from + duration::interval) < extract(day FROM in_force_from);
