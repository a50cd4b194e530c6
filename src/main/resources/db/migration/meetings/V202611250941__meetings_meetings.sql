create schema meetings;

create table meetings.meeting (
    id       uuid primary key,
    version  bigint       not null,
    kind     varchar(20)  not null,
    place    varchar(500) not null,
    held_on  date         not null,
    begins   time         not null,
    status   varchar(20)  not null
);
create index meeting_held_on on meetings.meeting (held_on);

-- What became of a meeting since it was called, in order.
create table meetings.meeting_change (
    meeting_id uuid         not null references meetings.meeting,
    number     integer      not null,
    kind       varchar(20)  not null,
    was_on     date         not null,
    was_begins time         not null,
    now_on     date,
    now_begins time,
    place      varchar(500) not null,
    reason     varchar(500) not null,
    changed_by varchar(200) not null,
    changed_at timestamptz  not null,
    primary key (meeting_id, number),
    check ((now_on is null) = (kind = 'CANCELLED')),
    check ((now_on is null) = (now_begins is null))
);
