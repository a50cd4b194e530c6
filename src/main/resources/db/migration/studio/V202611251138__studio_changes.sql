-- a draft on its way to being published: who wants it and why, and what came of it
create table studio.change (
    case_number      text primary key,
    lock_version     bigint      not null,
    draft_id         uuid        not null references studio.draft,
    folder           text        not null,
    why              text        not null,
    -- why it may be published in spite of the warnings; null where there were none
    in_spite         text,
    agreement        text        not null,
    group_key        text        not null,
    proposed_by      uuid        not null,
    proposed_by_name text        not null,
    proposed_at      timestamptz not null,
    stage            text        not null,
    answered_by_name text,
    -- the number of the version it goes back to; null where it is a new one
    back_to          int
);
create index change_of_draft on studio.change (draft_id, proposed_at);

-- who published a version, and why; a version that a release brought by itself has none
create table studio.publication (
    version_id        text primary key,
    published_by_name text not null,
    why               text not null,
    in_spite          text,
    -- the second owner, or the group
    agreed_by_name    text,
    case_number       text,
    back_to           int
);

-- the group whose consent a change of the process needs; the board where none is named
create table studio.owning_group (
    folder    text primary key,
    group_key text not null
);

-- what a release brought and the owners did not want, by its content
create table studio.release_declined (
    folder      text        not null,
    fingerprint text        not null,
    declined_by text        not null,
    why         text        not null,
    declined_at timestamptz not null,
    primary key (folder, fingerprint)
);
