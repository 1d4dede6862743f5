-- A letter may be about more than a digest: a goal, a cohort.
alter table letter rename column digest to about;
