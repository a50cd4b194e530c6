-- Who took part in a group in a month: one round for each group and month.
create table groups.monthly_round (
    case_number  varchar(20) primary key,
    group_key    varchar(60)  not null references groups.working_group,
    month        date         not null check (extract(day from month) = 1),
    asked_group  varchar(60)  references groups.working_group,
    outcome      varchar(20)  not null,
    settled_by   varchar(200),
    settled_at   timestamptz,
    version      integer      not null,
    unique (group_key, month),
    check ((settled_at is null) = (outcome = 'OPEN'))
);
create index monthly_round_month on groups.monthly_round (month);

create table groups.participant (
    id          uuid primary key,
    case_number varchar(20) not null references groups.monthly_round,
    person_id   uuid        not null,
    guest       boolean     not null,
    took_part   boolean     not null,
    unique (case_number, person_id)
);
create index participant_person on groups.participant (person_id);
