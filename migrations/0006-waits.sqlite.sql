-- Waits of cases, each with the set it came from, and the same waits added up. The other engine has the same tables.

create table data_sets (
  id text not null primary key,
  name text not null,
  kind text not null,
  source text,
  licence text,
  may_download integer not null,
  imported_at bigint not null,
  -- the last day that any of its waits knows of
  last_day text,
  waits bigint not null,
  -- rises with every change of its waits
  changes bigint not null
);

-- A row a wait. `days` is end (or the day last seen) less start.
create table waits (
  set_id text not null references data_sets (id),
  case_key text not null,
  wait text not null,
  post text,
  region text,
  visa_class text,
  hold text not null,
  field text,
  entry text,
  start_day text not null,
  end_day text,
  ended text,
  seen_day text not null,
  days integer not null,
  primary key (set_id, case_key, wait)
) without rowid;

-- Cohorts that are added up: place is "post:LND", "region:south-asia" or "all"; class "*" is every class.
create table wait_cohorts (
  id bigint not null primary key,
  set_id text not null references data_sets (id),
  wait text not null,
  place text not null,
  visa_class text not null,
  hold text not null,
  n bigint not null,
  unique (wait, place, visa_class, hold, set_id)
);

-- How many waits of a cohort that began in the period lasted so many days and ended so.
-- period: 0 is all time, 2014 a year, 201405 a month of start. ended: 0 waits, 1 issued, 2 refused, 3 gave up.
create table wait_sums (
  cohort bigint not null,
  period integer not null,
  days integer not null,
  ended integer not null,
  n bigint not null,
  primary key (cohort, period, days, ended)
) without rowid;

-- Up to which entry the waits of an official case were taken from its log.
alter table statuses add column waits_seq bigint not null default 0;
create index waits_due on statuses (case_id) where waits_seq < seq;
