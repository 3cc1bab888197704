-- What was recorded stays as it was recorded.
create trigger entries_no_update before update on entries
begin
  select raise(abort, 'rows of entries are never changed or removed');
end;
create trigger entries_no_delete before delete on entries
begin
  select raise(abort, 'rows of entries are never changed or removed');
end;
create trigger audit_no_update before update on audit
begin
  select raise(abort, 'rows of audit are never changed or removed');
end;
create trigger audit_no_delete before delete on audit
begin
  select raise(abort, 'rows of audit are never changed or removed');
end;
create trigger editions_no_update before update on editions
begin
  select raise(abort, 'rows of editions are never changed or removed');
end;
create trigger editions_no_delete before delete on editions
begin
  select raise(abort, 'rows of editions are never changed or removed');
end;
create trigger enquiry_messages_no_update before update on enquiry_messages
begin
  select raise(abort, 'rows of enquiry_messages are never changed or removed');
end;
create trigger enquiry_messages_no_delete before delete on enquiry_messages
begin
  select raise(abort, 'rows of enquiry_messages are never changed or removed');
end;
create trigger cases_no_delete before delete on cases
begin
  select raise(abort, 'rows of cases are never changed or removed');
end;
