-- An index a queue, once by post and once for all: a page of a queue costs the same however many cases there are.
-- The conditions stand word for word in src/storage/statuses/queue-conditions.ts.
create index queue_undecided_of_post on statuses (post, moved_on, case_id) where decision = 'undecided';
create index queue_undecided on statuses (moved_on, case_id) where decision = 'undecided';
create index queue_to_check_of_post on statuses (post, moved_on, case_id) where items_to_check > 0;
create index queue_to_check on statuses (moved_on, case_id) where items_to_check > 0;
create index queue_to_decide_of_post on statuses (post, moved_on, case_id) where standing = 'under-review' and items_to_check = 0;
create index queue_to_decide on statuses (moved_on, case_id) where standing = 'under-review' and items_to_check = 0;
create index queue_processing_of_post on statuses (post, moved_on, case_id) where standing = 'processing';
create index queue_processing on statuses (moved_on, case_id) where standing = 'processing';
create index queue_with_applicant_of_post on statuses (post, moved_on, case_id) where standing = 'applicant-to-act';
create index queue_with_applicant on statuses (moved_on, case_id) where standing = 'applicant-to-act';
create index queue_finishing_of_post on statuses (post, moved_on, case_id) where decision = 'approved';
create index queue_finishing on statuses (moved_on, case_id) where decision = 'approved';
create index queue_passports_of_post on statuses (post, moved_on, case_id) where decision = 'issued' and standing <> 'delivered';
create index queue_passports on statuses (moved_on, case_id) where decision = 'issued' and standing <> 'delivered';
