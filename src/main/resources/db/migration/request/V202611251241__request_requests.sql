create schema request;

-- What people ask about their own data, or complain of.
create table request.request (
    id              uuid primary key,
    case_number     varchar(20)   not null unique,
    person_id       uuid          not null,
    kind            varchar(20)   not null check (kind in ('ACCESS', 'CORRECTION', 'COMPLAINT')),
    words           varchar(4000) not null,
    status          varchar(20)   not null,
    received_on     date          not null,
    acknowledgement varchar(2000),
    acknowledged_on date,
    question        varchar(4000),
    asked_on        date,
    reply           varchar(4000),
    -- days on which we waited for an answer of theirs: the clock stood still
    days_waited     integer       not null default 0,
    answer          varchar(4000),
    answered_on     date,
    version         integer       not null
);
create index request_person on request.request (person_id, received_on desc);
create index request_answered on request.request (answered_on) where answered_on is not null;
