create schema workflow;

-- what lists show of a case beside the work itself
create table workflow.case_heading (
    case_number   text primary key,
    title         text not null,
    amount_pence  bigint,
    relevant_date date,
    excluded      uuid[] not null default '{}'
);

-- the engine does not keep business keys unique; this does
create table workflow.running_process (
    process_key text not null,
    case_number text not null,
    instance_id text not null,
    since       timestamptz not null,
    primary key (process_key, case_number)
);

create function workflow.words(given text) returns text
    language sql immutable parallel safe
    return regexp_replace(lower(given), '[^[:alnum:]]+', ' ', 'g');

-- open work, written in the engine's transaction; it repeats the heading so that one index serves a page
create table workflow.work_item (
    task_id       text primary key,
    task_key      text not null,
    title         text not null,
    instance_id   text not null,
    case_number   text not null,
    case_title    text not null,
    process_key   text not null,
    process_name  text not null,
    form_id       text,
    queue         text,
    asked         uuid,
    assignee      uuid,
    amount_pence  bigint,
    relevant_date date,
    excluded      uuid[] not null,
    waiting_since timestamptz not null,
    due           timestamptz,
    follow_up     timestamptz,
    claimed_at    timestamptz,
    search        tsvector generated always as (
        to_tsvector('simple'::regconfig, workflow.words(case_number || ' ' || case_title || ' ' || title))) stored
);
create index work_item_by_assignee on workflow.work_item (assignee, due, task_id) where assignee is not null;
create index work_item_by_queue on workflow.work_item (queue, due, task_id);
create index work_item_by_due on workflow.work_item (due, task_id);
create index work_item_by_waiting_since on workflow.work_item (waiting_since, task_id);
create index work_item_by_title on workflow.work_item (title, task_id);
create index work_item_by_case_title on workflow.work_item (case_title, task_id);
create index work_item_by_amount on workflow.work_item (amount_pence, task_id);
create index work_item_by_relevant_date on workflow.work_item (relevant_date, task_id);
create index work_item_by_case on workflow.work_item (case_number, task_key, asked);
create index work_item_by_search on workflow.work_item using gin (search);

create table workflow.draft (
    task_id  text primary key,
    answers  jsonb not null,
    saved_at timestamptz not null,
    saved_by uuid
);

-- who finished what; done_by is null where the process took the work away
create table workflow.finished_task (
    task_id      text primary key,
    task_key     text not null,
    title        text not null,
    case_number  text not null,
    process_key  text not null,
    queue        text,
    asked        uuid,
    done_by      uuid,
    done_by_name text not null,
    done_at      timestamptz not null
);
create index finished_task_by_case on workflow.finished_task (case_number, done_at);

-- messages that nothing waited for yet
create table workflow.kept_message (
    id          uuid primary key,
    case_number text not null,
    message     text not null,
    facts       jsonb not null,
    kept_at     timestamptz not null,
    next_try    timestamptz not null
);
create index kept_message_by_next_try on workflow.kept_message (next_try);
