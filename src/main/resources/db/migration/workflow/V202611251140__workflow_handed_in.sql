-- work that is handed in and takes effect a little later, so that it can be undone; what was handed in is its draft
create table workflow.handed_in (
    task_id       text primary key,
    case_number   text not null,
    by_person     uuid not null,
    handed_in_at  timestamptz not null,
    takes_effect  timestamptz not null,
    -- tries that failed
    tries         integer not null default 0,
    -- since when it is open again, because it could not take effect
    came_back_at  timestamptz
);
create index handed_in_by_time on workflow.handed_in (takes_effect) where came_back_at is null;
create index handed_in_by_case on workflow.handed_in (case_number);
create index handed_in_by_person on workflow.handed_in (by_person) where came_back_at is null;
