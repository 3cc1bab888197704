-- Everything that is kept. One text for both engines: SQLite takes the types of PostgreSQL as they are
-- ("bytea" holds bytes on both). Days are ISO text, instants epoch milliseconds, yes and no are 1 and 0.

create table settings (
  name text not null primary key,
  value bytea not null
);

-- Official cases. `identity` is sealed; `last_hash` and `head` close the chain of the entries.
create table cases (
  id text not null primary key,
  post text not null,
  seq bigint not null,
  last_hash text not null,
  head text not null,
  identity bytea not null,
  number_hash text not null unique,
  family text,
  opened_at bigint not null
);
create index cases_of_family on cases (family) where family is not null;

-- The logs. `payload` is the sealed event; kind, day and witness stand beside it for counting.
create table entries (
  case_id text not null references cases (id),
  seq bigint not null check (seq >= 1),
  kind text not null,
  day text not null,
  witness text not null,
  recorded_by text not null,
  recorded_at bigint not null,
  payload bytea not null,
  hash text not null,
  primary key (case_id, seq)
);

-- Under which keyed hashes a case is found.
create table look_ups (
  look_up text not null primary key,
  case_id text not null references cases (id)
);

-- What follows from each log. The kept answer stands last: queues never read it.
create table statuses (
  case_id text not null primary key references cases (id),
  seq bigint not null,
  post text not null,
  visa_class text not null,
  immigrant integer not null,
  decision text not null,
  ground text,
  needs text not null,
  standing text not null,
  decided_on text,
  moved_on text not null,
  items_asked integer not null,
  items_to_check integer not null,
  next_due text,
  passport text not null,
  kept_stamp text,
  kept_body bytea
);

create table papers (
  id text not null primary key,
  case_id text not null references cases (id),
  item text not null,
  -- name and digest, sealed
  described bytea not null,
  type text not null,
  size bigint not null,
  scan text not null,
  metadata_stripped integer not null,
  at bigint not null
);
create index papers_of_case on papers (case_id, at, id);

create table enquiries (
  id text not null primary key,
  case_id text not null references cases (id),
  category text not null,
  item text,
  asked_at bigint not null,
  -- since when the post has to answer; null when it has
  waiting_since bigint
);
create index enquiries_of_case on enquiries (case_id, asked_at, id);
create index enquiries_waiting on enquiries (waiting_since, id) where waiting_since is not null;

create table enquiry_messages (
  enquiry_id text not null references enquiries (id),
  seq bigint not null,
  written_by text not null,
  body bytea not null,
  at bigint not null,
  primary key (enquiry_id, seq)
);

create table editions (
  id text not null primary key,
  from_day text not null,
  written_at bigint not null,
  -- the whole edition, JSON
  body text not null
);

create table notices (
  id text not null primary key,
  published_at bigint not null,
  -- the whole notice, JSON
  body text not null
);

create table tokens (
  id text not null primary key,
  hash text not null unique,
  role text not null,
  name text not null,
  made_at bigint not null,
  revoked_at bigint
);

create table audit (
  id text not null primary key,
  at bigint not null,
  who text not null,
  did text not null,
  case_id text,
  came text not null
);
create index audit_of_case on audit (case_id, at, id) where case_id is not null;

-- Replies to writes that may be sent again.
create table replies (
  key text not null primary key,
  request text not null,
  status integer not null,
  body bytea not null,
  kept_at bigint not null
);
create index replies_by_age on replies (kept_at);

create table webhooks (
  id text not null primary key,
  url text not null,
  secret bytea not null,
  -- JSON list; null for every kind
  kinds text,
  made_at bigint not null
);

-- The outbox. No reference to webhooks: an event is recorded although the address was just removed.
create table deliveries (
  id text not null primary key,
  webhook text not null,
  body text not null,
  attempts integer not null,
  not_before bigint not null,
  gave_up integer not null
);
create index deliveries_due on deliveries (not_before, id) where gave_up = 0;
create index deliveries_of_webhook on deliveries (webhook);
