-- A person's wish to become a worker member. Without a case number its address is not confirmed, and nobody spends time on it.
create table membership.application (
    id               uuid primary key,
    status           varchar(20)  not null,
    came_by          varchar(20)  not null,
    case_number      varchar(20) unique,
    person_id        uuid,
    full_name        varchar(200) not null,
    email            varchar(254) not null,
    phone            varchar(50)  not null,
    postal_address   varchar(500) not null,
    group_key        varchar(60)  not null,
    labour           varchar(2000) not null,
    known_as         varchar(200),
    attestation      varchar(2000),
    attested_by      varchar(200),
    refused_because  varchar(2000),
    member_number    integer,
    entered_on       date,
    board_told_on    date,
    handed_in_at     timestamptz  not null,
    version          integer      not null,
    check ((status = 'UNCONFIRMED') = (case_number is null))
);
create index application_email on membership.application (lower(email));
create index application_person on membership.application (person_id);
create index application_handed_in on membership.application (handed_in_at) where case_number is null;
-- nobody has two applications under way
create unique index application_one_at_a_time on membership.application (person_id)
    where status in ('BEING_ATTESTED', 'BEFORE_GROUP', 'IN_TALK');
