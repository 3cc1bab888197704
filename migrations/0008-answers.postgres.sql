-- Answers that were made before, each under every key of its case: one row, found by one number, is all that a look-up
-- reads. They follow from the logs and may go at any time; a step of the case takes them away in its own transaction.
create table answers (
  -- 46 bits of the key; two keys may have the same
  id bigint not null primary key,
  look_up text collate "C" not null,
  case_id text collate "C" not null,
  seq bigint not null,
  -- what the answer follows from beside log and day
  stamp text collate "C" not null,
  -- the days on which it is the answer, both among them
  from_day text collate "C" not null,
  until_day text collate "C" not null,
  -- sealed
  body bytea not null
);
-- Which cases lack an answer is seen here, without a look at what they hold.
create index answers_of_case on answers (case_id, seq, stamp, until_day);
create index look_ups_of_case on look_ups (case_id);

-- Where they were kept before.
alter table statuses drop column kept_stamp;
alter table statuses drop column kept_body;
