-- what was said in comments can be found as soon as it is said, by those who may read the case
alter table workflow.case_heading
    add column said tsvector,
    -- the roles that may read what was said
    add column said_to text[];

alter table workflow.work_item
    add column said tsvector,
    add column said_to text[];

drop index workflow.work_item_by_search;
alter table workflow.work_item drop column search;
alter table workflow.work_item add column search tsvector generated always as (
    to_tsvector('simple'::regconfig, workflow.words(case_number || ' ' || case_title || ' ' || title))
        || coalesce(said, ''::tsvector)) stored;
create index work_item_by_search on workflow.work_item using gin (search);
