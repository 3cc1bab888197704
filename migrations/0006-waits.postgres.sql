-- Waits of cases, each with the set it came from, and the same waits added up. The other engine has the same tables.

create table data_sets (
  id text collate "C" not null primary key,
  name text collate "C" not null,
  kind text collate "C" not null,
  source text collate "C",
  licence text collate "C",
  may_download integer not null,
  imported_at bigint not null,
  -- the last day that any of its waits knows of
  last_day text collate "C",
  waits bigint not null,
  -- rises with every change of its waits
  changes bigint not null
);

-- A row a wait. `days` is end (or the day last seen) less start.
create table waits (
  set_id text collate "C" not null references data_sets (id),
  case_key text collate "C" not null,
  wait text collate "C" not null,
  post text collate "C",
  region text collate "C",
  visa_class text collate "C",
  hold text collate "C" not null,
  field text collate "C",
  entry text collate "C",
  start_day text collate "C" not null,
  end_day text collate "C",
  ended text collate "C",
  seen_day text collate "C" not null,
  days integer not null,
  primary key (set_id, case_key, wait)
);

-- Cohorts that are added up: place is "post:LND", "region:south-asia" or "all"; class "*" is every class.
create table wait_cohorts (
  id bigint not null primary key,
  set_id text collate "C" not null references data_sets (id),
  wait text collate "C" not null,
  place text collate "C" not null,
  visa_class text collate "C" not null,
  hold text collate "C" not null,
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
);

-- Up to which entry the waits of an official case were taken from its log.
alter table statuses add column waits_seq bigint not null default 0;
create index waits_due on statuses (case_id) where waits_seq < seq;
