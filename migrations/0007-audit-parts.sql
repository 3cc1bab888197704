-- The audit log in parts: an index over all of it would be written at a place of its own for every look-up, which costs
-- more than the look-up. Within a part of some thousand entries the places lie together; to find the entries of a case
-- one looks once into each part. Entries from before stand in part 0.
alter table audit add column part bigint not null default 0;
drop index audit_of_case;
create index audit_of_case on audit (part, case_id) where case_id is not null;
