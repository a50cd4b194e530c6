-- Who casts the vote of a member that is present, where it is somebody in the register.
alter table meetings.presence
    add column voter_id uuid;

-- Where a proxy can be reached for a ballot; blank where they vote on paper.
alter table meetings.proxy
    add column email varchar(254) not null default '';

-- A decision that waited for a meeting has a case; a vote on it has reasons, which those whom it concerns read.
alter table meetings.resolution
    add column matter     varchar(40),
    add column secret     boolean       not null default false,
    add column spoilt     integer       not null default 0 check (spoilt >= 0),
    add column reasons    varchar(4000) not null default '',
    add column counted_on date;
create unique index resolution_matter on meetings.resolution (meeting_id, matter) where matter is not null;

-- Who may vote in a secret ballot: the members present when it was opened. Who has voted, and how, is not here (decision record 17).
create table meetings.ballot_roll (
    resolution_id uuid         not null references meetings.resolution,
    member_number integer      not null,
    member_name   varchar(200) not null,
    voter_id      uuid,
    voter_name    varchar(200) not null,
    primary key (resolution_id, member_number)
);

-- What the minutes say beside who was there and what was resolved.
create table meetings.minutes (
    meeting_id uuid primary key references meetings.meeting,
    chair      varchar(200)   not null,
    notes      varchar(20000) not null
);
