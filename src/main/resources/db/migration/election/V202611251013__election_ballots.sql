alter table election.election
    add column declared_on date;

create table election.candidate (
    election_id uuid         not null references election.election,
    place       integer      not null,
    name        varchar(200) not null,
    person_id   uuid,
    withdrawn   boolean      not null,
    primary key (election_id, place)
);

-- Who has voted, and nothing else: neither when nor how. The key is what makes a vote count once.
create table election.voted (
    election_id   uuid        not null,
    member_number integer     not null,
    way           varchar(10) not null,
    primary key (election_id, member_number),
    check (way in ('ONLINE', 'PAPER'))
);

-- All papers of an election as one sealed value that is written anew, in an order that says nothing, with each paper that is
-- put in: there is no row, no number and no transaction of a single paper (decision record 17).
create table election.box (
    election_id uuid primary key references election.election,
    candidates  integer     not null check (candidates between 1 and 250),
    opens_at    timestamptz not null,
    closes_at   timestamptz not null,
    sealed      text,
    opened_at   timestamptz,
    check (closes_at > opens_at),
    check ((sealed is null) = (opened_at is not null))
);
alter table election.box alter column sealed set storage external;

-- Papers that came by post, as one person has entered them, until a second has done so too.
create table election.tray (
    election_id uuid primary key references election.box,
    sealed      text not null,
    entered_by  uuid not null
);

-- What was in the box, once it is opened: equal papers in one pile; and apart from them what the receipts prove.
create table election.pile (
    election_id uuid       not null references election.box,
    preferences smallint[] not null,
    spoilt      boolean    not null,
    papers      integer    not null check (papers > 0),
    primary key (election_id, preferences, spoilt)
);

create table election.receipt (
    election_id uuid  not null references election.box,
    digest      bytea not null,
    primary key (election_id, digest)
);

-- The result, kept for good, and the papers as they were counted, kept until the time for challenges is over.
create table election.count_sheet (
    election_id       uuid primary key references election.election,
    seed              varchar(200) not null,
    papers            text,
    page              text         not null,
    counted_by        uuid         not null,
    counted_by_name   varchar(200) not null,
    counted_at        timestamptz  not null,
    certified_by      uuid,
    certified_by_name varchar(200),
    certified_at      timestamptz,
    destroyed_by_name varchar(200),
    destroyed_at      timestamptz,
    destroyed_papers  integer,
    check (certified_by <> counted_by),
    check ((papers is null) = (destroyed_at is not null))
);
