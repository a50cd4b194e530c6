-- a case number is looked for by its beginning, whatever the order of the database's language
create index work_item_by_number_beginning on workflow.work_item (case_number text_pattern_ops);
