-- how owners of processes have seen a process go, to see later that it still does
create table studio.example (
    process       text        not null,
    name          text        not null,
    script        text        not null,
    -- the element at which it had come to an end or waited when it was saved
    came_to       text        not null,
    saved_at      timestamptz not null,
    saved_by_name text        not null,
    primary key (process, name)
);
