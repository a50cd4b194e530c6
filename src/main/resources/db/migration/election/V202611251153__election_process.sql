-- The case that an election is run as.
alter table election.election
    add column case_number varchar(40) not null unique;

-- How the days of an election have moved, the latest move first by its number.
create table election.shift (
    election_id uuid        not null references election.election,
    number      integer     not null,
    place       integer     not null,
    milestone   varchar(40) not null,
    was_at      timestamp   not null,
    now_at      timestamp   not null,
    primary key (election_id, number, place)
);

create table election.nomination (
    id               uuid primary key,
    version          bigint       not null,
    case_number      varchar(40)  not null unique,
    election_id      uuid         not null references election.election,
    nominator_number integer      not null,
    nominator_name   varchar(200) not null,
    nominated_by     varchar(200) not null,
    on_paper         boolean      not null,
    name             varchar(200) not null,
    email            varchar(320),
    status           varchar(20)  not null,
    person_id        uuid,
    postal_address   varchar(500),
    phone            varchar(60),
    statement        text         not null,
    picture_id       uuid,
    declared_at      timestamptz,
    question         varchar(2000),
    answer           varchar(4000),
    reasons          varchar(2000)
);
create index nomination_election on election.nomination (election_id, status);
-- nobody is nominated twice for one election as long as the first nomination stands
create unique index nomination_once on election.nomination (election_id, lower(email))
    where status in ('ASKED', 'ACCEPTED', 'QUERIED', 'STANDING');

-- Empty seats between elections.
create table election.vacancy (
    case_number    varchar(40) primary key,
    version        bigint      not null,
    seat           integer     not null,
    status         varchar(20) not null,
    full_name      varchar(200),
    email          varchar(320),
    postal_address varchar(500),
    filled_on      date
);
