-- Keys are ordered by their bytes, as on SQLite, whatever the language of the database.
alter table cases alter column id type text collate "C";
alter table entries alter column case_id type text collate "C";
alter table look_ups alter column look_up type text collate "C";
alter table look_ups alter column case_id type text collate "C";
alter table statuses
  alter column case_id type text collate "C",
  alter column moved_on type text collate "C",
  alter column post type text collate "C";
