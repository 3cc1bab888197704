-- What was recorded stays as it was recorded.
create function overcome_refuse_change() returns trigger language plpgsql as $$
begin
  raise exception 'rows of % are never changed or removed', tg_table_name;
end
$$;
create trigger entries_no_change before update or delete on entries
  for each row execute function overcome_refuse_change();
create trigger entries_no_truncate before truncate on entries
  for each statement execute function overcome_refuse_change();
create trigger audit_no_change before update or delete on audit
  for each row execute function overcome_refuse_change();
create trigger audit_no_truncate before truncate on audit
  for each statement execute function overcome_refuse_change();
create trigger editions_no_change before update or delete on editions
  for each row execute function overcome_refuse_change();
create trigger editions_no_truncate before truncate on editions
  for each statement execute function overcome_refuse_change();
create trigger enquiry_messages_no_change before update or delete on enquiry_messages
  for each row execute function overcome_refuse_change();
create trigger enquiry_messages_no_truncate before truncate on enquiry_messages
  for each statement execute function overcome_refuse_change();
create trigger cases_no_delete before delete on cases
  for each row execute function overcome_refuse_change();
create trigger cases_no_truncate before truncate on cases
  for each statement execute function overcome_refuse_change();
