-- pages and counts that cost the same however much work is open: every order and every stretch of urgency has an index to walk along
alter table workflow.work_item
    -- work without a date is due last, so that each urgency is one range of an index
    add column falls_due timestamptz generated always as (coalesce(due, timestamptz 'infinity')) stored,
    -- the name of whoever has it, only to sort by
    add column holder text;

drop index workflow.work_item_by_assignee;
drop index workflow.work_item_by_queue;
drop index workflow.work_item_by_due;
drop index workflow.work_item_by_amount;
drop index workflow.work_item_by_relevant_date;

create index work_item_by_assignee on workflow.work_item (assignee, falls_due, waiting_since, task_id) where assignee is not null;
create index work_item_waiting on workflow.work_item (queue, falls_due, waiting_since, task_id) where assignee is null;
create index work_item_by_queue on workflow.work_item (queue, falls_due, waiting_since, task_id);
create index work_item_by_due on workflow.work_item (falls_due, waiting_since, task_id);
create index work_item_by_amount on workflow.work_item (amount_pence, relevant_date, task_id);
create index work_item_by_amount_down on workflow.work_item (amount_pence desc nulls last, relevant_date desc nulls last, task_id desc);
create index work_item_by_process on workflow.work_item (process_name, task_id);
create index work_item_by_number on workflow.work_item (case_number, task_id);
create index work_item_by_holder on workflow.work_item (holder, task_id);
create index work_item_by_excluded on workflow.work_item using gin (excluded) where excluded <> '{}';
create index work_item_by_follow_up on workflow.work_item (follow_up) where follow_up is not null;
