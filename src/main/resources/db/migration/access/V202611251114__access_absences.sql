-- who is away from when to when, who stands in, and what they should know; past ones are let go of after a year
create table access.absence (
    id        uuid        primary key,
    person_id uuid        not null,
    cover_id  uuid        not null,
    from_day  date        not null,
    -- the last day
    until_day date        not null,
    note      text        not null check (length(note) <= 2000),
    made_at   timestamptz not null,
    -- somebody came back early
    ended_at  timestamptz,
    check (person_id <> cover_id),
    check (from_day <= until_day)
);

create index absence_cover on access.absence (cover_id, until_day) where ended_at is null;
create index absence_person on access.absence (person_id, until_day) where ended_at is null;
