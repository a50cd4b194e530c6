-- running cases that are moved to another version, each in a transaction of its own
create table workflow.move (
    id            uuid primary key,
    process_key   text        not null,
    version_id    text        not null references workflow.folder_version,
    begun_at      timestamptz not null,
    begun_by_name text        not null
);
create index move_by_process on workflow.move (process_key, begun_at);

create table workflow.move_case (
    move_id     uuid not null references workflow.move,
    case_number text not null,
    instance_id text not null,
    stage       text not null,
    tries       int  not null default 0,
    -- where it stood when it could not be moved, and why
    element     text,
    why         text,
    detail      text,
    primary key (move_id, instance_id)
);
create index move_case_waiting on workflow.move_case (move_id, case_number) where stage = 'WAITING';
