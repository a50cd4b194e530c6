create schema mypage;

-- An address that somebody wants to be written to at and has not confirmed yet: one at a time.
create table mypage.new_address (
    person_id uuid         primary key,
    address   varchar(254) not null,
    asked_at  timestamptz  not null
);
create index new_address_asked on mypage.new_address (asked_at);
