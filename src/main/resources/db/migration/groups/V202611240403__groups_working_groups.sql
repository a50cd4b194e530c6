create schema groups;

create table groups.working_group (
    key      varchar(60) primary key,
    name     varchar(200) not null,
    kind     varchar(20)  not null,
    parent   varchar(60) references groups.working_group,
    from_on  date         not null,
    until_on date,
    check (until_on >= from_on)
);

-- The board's members are not kept here: they are the officers whose term runs.
insert into groups.working_group (key, name, kind, from_on) values ('board', 'Board', 'BOARD', '1970-01-01');

create table groups.group_member (
    id        uuid primary key,
    group_key varchar(60) not null references groups.working_group,
    person_id uuid        not null,
    role      varchar(20) not null,
    from_on   date        not null,
    until_on  date,
    check (until_on >= from_on)
);
create index group_member_group on groups.group_member (group_key);
create index group_member_person on groups.group_member (person_id);
