-- Which posts have cases here: the look-up offers those and no others. Asked for again and again, so never by reading
-- every case.
create index statuses_of_post on statuses (post);
