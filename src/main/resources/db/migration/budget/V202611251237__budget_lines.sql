create schema budget;

-- What a group may spend on something, once it has agreed to it by consent; amounts in pence.
create table budget.line (
    id             uuid primary key,
    group_key      varchar(60)   not null,
    name           varchar(200)  not null,
    why            varchar(2000) not null,
    proposed_pence bigint        not null check (proposed_pence > 0),
    agreed_pence   bigint        check (agreed_pence > 0),
    -- the case in which it is decided now, or was decided last
    case_number    varchar(20)   not null unique,
    status         varchar(20)   not null,
    proposed_by    varchar(200)  not null,
    proposer       uuid          not null,
    closed_on      date,
    version        integer       not null
);
create index line_group on budget.line (group_key);

-- What is promised to somebody, and what has been spent; a sum spent may settle a promise.
create table budget.entry (
    id         uuid primary key,
    line_id    uuid         not null references budget.line,
    kind       varchar(20)  not null,
    pence      bigint       not null check (pence > 0),
    what       varchar(200) not null,
    on_day     date         not null,
    settled_by uuid         references budget.entry,
    noted_by   varchar(200) not null,
    noted_at   timestamptz  not null,
    check (kind in ('COMMITTED', 'SPENT')),
    check (settled_by is null or kind = 'COMMITTED')
);
create index entry_line on budget.entry (line_id);
