alter table groups.working_group add column aim varchar(1000) not null default '';
alter table groups.working_group add column version integer not null default 0;
create index working_group_parent on groups.working_group (parent);

-- Everybody who belongs to a group has a row of the role MEMBER for that time, and one more for each role they take on.
create unique index group_member_holds_a_role_once on groups.group_member (group_key, person_id, role) where until_on is null;

-- What was changed, by whom and why; only ever added to.
create table groups.group_change (
    id         bigint generated always as identity primary key,
    group_key  varchar(60)   not null references groups.working_group,
    what       varchar(20)   not null,
    person_id  uuid,
    was        varchar(1000) not null,
    became     varchar(1000) not null,
    reason     varchar(500)  not null,
    changed_by varchar(200)  not null,
    by_person  uuid,
    changed_at timestamptz   not null
);
create index group_change_group on groups.group_change (group_key, id);
