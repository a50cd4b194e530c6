create schema funding;

-- Who gives money.
create table funding.funder (
    id             uuid primary key,
    name           varchar(200)  not null,
    kind           varchar(20)   not null,
    website        varchar(300),
    postal_address varchar(500),
    charity_number varchar(40),
    company_number varchar(40),
    notes          varchar(4000),
    member_number  integer,
    version        integer       not null
);
create unique index funder_name on funding.funder (lower(name));

create table funding.funder_contact (
    funder_id uuid         not null references funding.funder,
    position  integer      not null,
    name      varchar(200) not null,
    role      varchar(200),
    email     varchar(254),
    phone     varchar(50),
    primary key (funder_id, position)
);

-- People of ours who work for a funder or sit on its board; they see none of its cases.
create table funding.funder_tie (
    funder_id uuid not null references funding.funder,
    person_id uuid not null,
    primary key (funder_id, person_id)
);

-- Money that could be asked for, from its registration to the funder's answer; amounts in pence.
create table funding.opportunity (
    id                uuid primary key,
    case_number       varchar(20)   not null unique,
    funder_id         uuid          not null references funding.funder,
    programme         varchar(200),
    title             varchar(200)  not null,
    summary           varchar(4000) not null,
    kind              varchar(20)   not null,
    restricted        boolean       not null,
    pence             bigint        not null check (pence > 0),
    currency          varchar(3)    not null,
    -- the sum in the funder's currency, where that is not pounds, and the day of the rate
    foreign_amount    numeric(15, 2) check (foreign_amount > 0),
    rate_on           date,
    deadline          date          not null,
    rolling           boolean       not null,
    effort_days       integer       not null,
    group_key         varchar(60)   not null,
    owner_id          uuid          not null,
    registered_on     date          not null,
    status            varchar(20)   not null,
    connection        varchar(20)   not null,
    connection_words  varchar(4000),
    conflict_settled  varchar(4000),
    mission_words     varchar(4000),
    control_over      varchar(20),
    strategy_change   varchar(20),
    excluded_funder   varchar(20),
    reporting_days    numeric(5, 1),
    strings_seen      varchar(4000),
    gauged_on         date,
    funder_before     numeric(5, 1),
    funder_after      numeric(5, 1),
    restricted_before numeric(5, 1),
    restricted_after  numeric(5, 1),
    own_before        numeric(5, 1),
    own_after         numeric(5, 1),
    draft_note        varchar(2000),
    drafted_by        uuid,
    review_words      varchar(4000),
    sent_on           date,
    sent_pence        bigint check (sent_pence > 0),
    receipt           varchar(400),
    decision_expected date,
    answered_on       date,
    ended_because     varchar(4000),
    ended_by_funder   boolean       not null,
    version           integer       not null,
    check ((currency = 'GBP') = (foreign_amount is null))
);
create index opportunity_funder on funding.opportunity (funder_id);
create index opportunity_group on funding.opportunity (group_key);
create index opportunity_deadline on funding.opportunity (deadline);

-- Who was given the draft to read.
create table funding.reader (
    opportunity_id uuid    not null references funding.opportunity,
    position       integer not null,
    person_id      uuid    not null,
    primary key (opportunity_id, position)
);

-- What the funder wanted to know after it had the bid.
create table funding.funder_question (
    opportunity_id uuid          not null references funding.opportunity,
    position       integer       not null,
    question       varchar(4000) not null,
    asked_on       date          not null,
    answer         varchar(8000),
    answered_on    date,
    primary key (opportunity_id, position)
);

-- What was learned of funders.
create table funding.lesson (
    id          uuid primary key,
    funder_id   uuid          not null references funding.funder,
    case_number varchar(20),
    said        varchar(4000) not null,
    said_by     varchar(200)  not null,
    said_on     date          not null
);
create index lesson_funder on funding.lesson (funder_id, said_on);

-- What a bid says.
create table funding.draft (
    id      uuid primary key references funding.opportunity,
    version integer not null
);

create table funding.draft_answer (
    draft_id   uuid          not null references funding.draft,
    position   integer       not null,
    question   varchar(2000) not null,
    most_words integer check (most_words > 0),
    answer     text          not null,
    primary key (draft_id, position)
);

create table funding.draft_line (
    draft_id uuid         not null references funding.draft,
    position integer      not null,
    what     varchar(200) not null,
    pence    bigint       not null check (pence > 0),
    primary key (draft_id, position)
);

create table funding.draft_version (
    draft_id uuid         not null references funding.draft,
    number   integer      not null,
    note     varchar(200) not null,
    kept_by  varchar(200) not null,
    kept_at  timestamptz  not null,
    content  jsonb        not null,
    primary key (draft_id, number)
);

-- What a funder gives.
create table funding.award (
    id               uuid primary key references funding.opportunity,
    status           varchar(20) not null,
    pence            bigint      not null check (pence > 0),
    awarded_on       date        not null,
    funder_reference varchar(200),
    differs_because  varchar(2000),
    starts_on        date,
    ends_on          date,
    purpose          varchar(2000),
    conditions       varchar(4000),
    new_strings      boolean,
    fund_id          uuid,
    achieved         varchar(4000),
    left_over_pence  bigint check (left_over_pence >= 0),
    left_over_words  varchar(1000),
    closed_on        date,
    ended_because    varchar(4000),
    version          integer     not null
);

create table funding.instalment (
    award_id       uuid    not null references funding.award,
    position       integer not null,
    instalment_id  uuid    not null unique,
    due_on         date    not null,
    pence          bigint  not null check (pence > 0),
    settled_on     date,
    came_pence     bigint check (came_pence >= 0),
    invoice_number varchar(30),
    words          varchar(1000),
    primary key (award_id, position)
);

create table funding.report (
    award_id    uuid         not null references funding.award,
    position    integer      not null,
    report_id   uuid         not null unique,
    due_on      date         not null,
    what        varchar(200) not null,
    sent_on     date,
    achieved    varchar(4000),
    spent_pence bigint check (spent_pence >= 0),
    receipt     varchar(400),
    primary key (award_id, position)
);
