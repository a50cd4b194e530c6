create schema membership;

-- How people take part in each group, as the table of that name said last; private to those who coordinate and to the
-- membership team.
create table membership.standing (
    person_id  uuid        not null,
    group_key  varchar(60) not null,
    standing   varchar(20) not null,
    since      date        not null,
    primary key (person_id, group_key)
);
create index standing_group on membership.standing (group_key);

create table membership.invitation (
    case_number varchar(20) primary key,
    person_id   uuid         not null,
    group_key   varchar(60)  not null,
    status      varchar(20)  not null,
    words       varchar(1000) not null default '',
    asked_by    varchar(200),
    closed_on   date,
    version     integer      not null
);
-- nobody is thought about twice at the same time, whatever group they take part in
create unique index invitation_one_at_a_time on membership.invitation (person_id) where status in ('OPEN', 'SENT');
create index invitation_person on membership.invitation (person_id);
