-- An applicant who proved who they are by the look-up; the cookie's value is kept as a keyed hash only.
create table sessions (
  hash text not null primary key,
  case_id text not null references cases (id),
  begun_at bigint not null,
  seen_at bigint not null
);
create index sessions_by_age on sessions (seen_at);
