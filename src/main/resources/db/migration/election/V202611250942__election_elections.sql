create schema election;

create table election.election (
    id            uuid primary key,
    version       bigint       not null,
    title         varchar(200) not null,
    meeting_id    uuid         not null,
    seats         integer      not null check (seats > 0),
    method        varchar(40)  not null,
    status        varchar(20)  not null,
    cancelled_why varchar(500)
);
create index election_meeting on election.election (meeting_id);

-- On the clocks of the organisation's zone: five o'clock stays five o'clock when the clocks change.
create table election.milestone (
    election_id uuid        not null references election.election,
    name        varchar(40) not null,
    at          timestamp   not null,
    primary key (election_id, name)
);

create table election.roll (
    election_id uuid primary key references election.election,
    frozen_at   timestamptz not null,
    fingerprint char(64)    not null
);

-- What the fingerprint is of; never changed afterwards.
create table election.roll_entry (
    election_id   uuid         not null references election.roll,
    member_number integer      not null,
    member_class  varchar(20)  not null,
    member_name   varchar(200) not null,
    voter_id      uuid         not null,
    voter_name    varchar(200) not null,
    primary key (election_id, member_number)
);
create index roll_entry_voter on election.roll_entry (voter_id, election_id);

-- What two people changed after the roll was frozen, in the order in which they asked for it.
create table election.roll_change (
    id             bigint generated always as identity primary key,
    election_id    uuid         not null references election.roll,
    kind           varchar(10)  not null,
    member_number  integer      not null,
    member_class   varchar(20)  not null,
    member_name    varchar(200) not null,
    voter_id       uuid         not null,
    voter_name     varchar(200) not null,
    reason         varchar(500) not null,
    asked_by       uuid         not null,
    asked_by_name  varchar(200) not null,
    asked_at       timestamptz  not null,
    agreed_by      uuid,
    agreed_by_name varchar(200),
    agreed_at      timestamptz,
    check (kind in ('STRIKE', 'ADD')),
    check (agreed_by <> asked_by),
    check ((agreed_by is null) = (agreed_at is null))
);
create index roll_change_election on election.roll_change (election_id, id);
-- one open change to a member at a time
create unique index roll_change_open on election.roll_change (election_id, member_number) where agreed_by is null;
