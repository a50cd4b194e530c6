-- Who was there when a meeting could not go on is not there when it goes on on another day.
alter table meetings.presence
    add column sitting integer not null default 0,
    drop constraint presence_pkey,
    add primary key (meeting_id, sitting, member_number);
