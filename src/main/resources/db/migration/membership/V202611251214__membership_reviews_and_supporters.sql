-- Care for a worker member who has gone quiet: a conversation, what came of it, and nothing of what was said.
create table membership.standing_review (
    case_number   varchar(20) primary key,
    person_id     uuid        not null,
    member_number integer     not null,
    status        varchar(20) not null,
    own_wish      boolean     not null,
    pause_id      uuid,
    pause_until   date,
    opened_on     date        not null,
    closed_on     date,
    version       integer     not null
);
create index standing_review_person on membership.standing_review (person_id);
create unique index standing_review_one_at_a_time on membership.standing_review (person_id) where closed_on is null;

-- People who help or give without being members. Name and address stand here only until the address is confirmed; from then
-- on they are the person's.
create table membership.supporter (
    id           uuid primary key,
    person_id    uuid,
    full_name    varchar(200),
    email        varchar(254),
    may_write    boolean     not null,
    consent_at   timestamptz,
    came_by      varchar(20) not null,
    from_on      date,
    until_on     date,
    handed_in_at timestamptz not null,
    version      integer     not null,
    check ((person_id is null) = (from_on is null)),
    check ((person_id is null) = (email is not null)),
    check (may_write = (consent_at is not null)),
    check (until_on >= from_on)
);
create unique index supporter_once on membership.supporter (person_id) where until_on is null;
create index supporter_from on membership.supporter (from_on desc, id) where person_id is not null;
