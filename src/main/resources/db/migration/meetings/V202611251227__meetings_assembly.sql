alter table meetings.meeting
    add column case_number varchar(40) unique,
    add column notice_given_at timestamptz;

-- Who may cast a member's vote in its place, in writing.
create table meetings.proxy (
    meeting_id    uuid         not null references meetings.meeting,
    member_number integer      not null,
    member_name   varchar(200) not null,
    holder        varchar(200) not null,
    received_on   date         not null,
    primary key (meeting_id, member_number)
);

-- Members present, by the one who casts their vote.
create table meetings.presence (
    meeting_id    uuid         not null references meetings.meeting,
    member_number integer      not null,
    member_name   varchar(200) not null,
    voter_name    varchar(200) not null,
    by_proxy      boolean      not null,
    primary key (meeting_id, member_number)
);

create table meetings.resolution (
    id            uuid primary key,
    meeting_id    uuid          not null references meetings.meeting,
    place         integer       not null,
    kind          varchar(20)   not null check (kind in ('ORDINARY', 'SPECIAL')),
    text          varchar(4000) not null,
    votes_for     integer,
    votes_against integer,
    abstained     integer,
    entered_by    varchar(200),
    check ((votes_for is null) = (entered_by is null)),
    check (votes_for >= 0 and votes_against >= 0 and abstained >= 0)
);
create index resolution_meeting on meetings.resolution (meeting_id, place);
