-- What was changed in an entry, one row for each particular: who, when, from what, to what and why.
create table register.alteration (
    id            bigint generated always as identity primary key,
    member_number integer references register.member,
    officer_id    uuid references register.officer,
    particular    varchar(40)  not null,
    was           text         not null,
    became        text         not null,
    reason        varchar(500) not null,
    altered_by    varchar(200) not null,
    by_person     uuid,
    altered_at    timestamptz  not null,
    check ((member_number is null) <> (officer_id is null))
);
create index alteration_member on register.alteration (member_number, id);
create index alteration_officer on register.alteration (officer_id, id);
