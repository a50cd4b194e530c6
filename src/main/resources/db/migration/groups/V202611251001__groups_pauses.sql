-- Who pauses from taking part, and why: private to those who coordinate their groups and to the membership team.
create table groups.pause (
    id        uuid primary key,
    person_id uuid        not null,
    why       varchar(20) not null,
    from_on   date        not null,
    last_on   date,
    version   integer     not null,
    check (last_on >= from_on)
);
create index pause_person on groups.pause (person_id);
