-- Who did what to which account. No name stands here, so that nothing personal is chained; names are read from the accounts.
create table access.account_event (
    id            bigint      generated always as identity primary key,
    at            timestamptz not null,
    what          varchar(40) not null,
    -- no foreign key: the line outlives the account
    account_id    uuid        not null,
    -- null where the office itself did it
    by_person     uuid,
    -- which roles, or which passkey by the end of its key: never a name
    detail        varchar(400) not null,
    -- the hash of the line before, and of this line with it: no line can be altered, left out or put in unseen
    previous_hash bytea       not null,
    hash          bytea       not null unique
);

create index account_event_account on access.account_event (account_id, id desc);

create function access.account_event_stays() returns trigger language plpgsql as $$
begin
    raise exception 'Lines of access.account_event are only ever added';
end $$;

create trigger account_event_stays before update or delete on access.account_event
    for each row execute function access.account_event_stays();

create trigger account_event_stays_whole before truncate on access.account_event
    for each statement execute function access.account_event_stays();
