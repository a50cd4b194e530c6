create schema consent;

create table consent.proposal (
    id            uuid primary key,
    case_number   text not null,
    group_key     text not null,
    stage         text not null check (stage in ('LAID', 'ROUND_OPEN', 'ROUND_CLOSED', 'DECIDED', 'WITHDRAWN')),
    laid_at       timestamptz not null,
    agreed        boolean,
    reasons       text,
    decided_on    date,
    review_on     date,
    at_meeting    boolean,
    minute        text,
    lock_version  integer not null,
    check ((stage = 'DECIDED') = (agreed is not null))
);
create index proposal_by_case on consent.proposal (case_number, laid_at);
create index proposal_by_decision on consent.proposal (decided_on desc) where stage = 'DECIDED';
-- one open proposal per case at a time
create unique index proposal_open on consent.proposal (case_number) where stage not in ('DECIDED', 'WITHDRAWN');

create table consent.version (
    proposal_id uuid not null references consent.proposal,
    position    integer not null,
    title       text not null,
    text        text not null,
    paper       text not null,
    laid_at     timestamptz not null,
    primary key (proposal_id, position)
);

create table consent.member_asked (
    proposal_id uuid not null references consent.proposal,
    position    integer not null,
    person      uuid not null,
    conflict    text not null check (conflict in ('NOT_SAID', 'NONE', 'DECLARED')),
    primary key (proposal_id, position),
    unique (proposal_id, person) deferrable initially deferred
);

create table consent.round (
    id           uuid primary key,
    proposal_id  uuid not null references consent.proposal,
    number       integer not null,
    version      integer not null,
    quorum       integer not null,
    opened_at    timestamptz not null,
    closed_at    timestamptz,
    lock_version integer not null,
    unique (proposal_id, number)
);

create table consent.voice (
    round_id               uuid not null references consent.round,
    position               integer not null,
    person                 uuid not null,
    answer                 text not null check (answer in ('AWAITED', 'CONSENT', 'OBJECTION', 'CONFLICT')),
    concern                text,
    objection_aim          text,
    objection_evidence     text,
    objection_more         text,
    objection_not_personal text,
    objection_withdrawn    boolean not null,
    entered_by             uuid,
    given_at               timestamptz,
    primary key (round_id, position)
);
create index voice_by_person on consent.voice (person);
