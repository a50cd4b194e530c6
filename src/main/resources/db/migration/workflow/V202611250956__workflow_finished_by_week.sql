-- what was finished lately, for numbers by the week
create index finished_task_by_done_at on workflow.finished_task (done_at) where done_by is not null;
