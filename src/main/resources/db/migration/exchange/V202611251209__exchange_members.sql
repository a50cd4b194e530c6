create schema exchange;

-- files of members from other books: first compared with the register, then worked through line by line
create table exchange.member_file (
    id          uuid         primary key,
    name        varchar(500) not null,
    since_day   date         not null,
    unread      text[]       not null,
    prepared_by varchar(200) not null,
    prepared_at timestamptz  not null,
    started_at  timestamptz,
    finished_at timestamptz
);
create index member_file_to_work on exchange.member_file (started_at) where started_at is not null and finished_at is null;

create table exchange.member_line (
    file_id       uuid        not null references exchange.member_file on delete cascade,
    position      integer     not null,
    name          text        not null,
    -- what the line says, by column; let go of once it has been entered
    said          jsonb,
    verdict       varchar(20) not null,
    notes         jsonb       not null,
    state         varchar(10) not null check (state in ('WAITING', 'DONE', 'FAILED')),
    member_number integer     references register.member,
    primary key (file_id, position)
);
create index member_line_waiting on exchange.member_line (file_id, position) where state = 'WAITING';

-- by which number other books know a member
create table exchange.known_contact (
    contact_id    text    primary key,
    member_number integer not null unique references register.member
);
