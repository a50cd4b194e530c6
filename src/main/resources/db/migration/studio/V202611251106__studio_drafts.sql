create schema studio;

-- a folder of a process as its owners change it; one at a time
create table studio.draft (
    id              uuid primary key,
    lock_version    bigint      not null,
    folder          text        not null,
    stage           text        not null,
    -- the published version it began from, by its deployment
    based_on        text        not null,
    begun_at        timestamptz not null,
    begun_by        uuid        not null,
    begun_by_name   text        not null,
    changed_at      timestamptz not null,
    changed_by_name text        not null,
    editor          uuid,
    editor_name     text,
    editor_until    timestamptz,
    asking          uuid,
    asking_name     text
);
create unique index draft_one_at_a_time on studio.draft (folder) where stage in ('OPEN', 'PROPOSED');

create table studio.draft_file (
    draft_id      uuid        not null references studio.draft on delete cascade,
    path          text        not null,
    content       bytea       not null,
    revision      bigint      not null,
    saved_at      timestamptz not null,
    saved_by_name text        not null,
    primary key (draft_id, path)
);
