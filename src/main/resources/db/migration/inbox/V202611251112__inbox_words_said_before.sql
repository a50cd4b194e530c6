-- what was said before comments could be found
insert into workflow.case_heading (case_number, title)
select distinct t.case_number, c.title
from casework.timeline_entry t join casework.case_file c on c.number = t.case_number
where t.comment is not null
on conflict do nothing;

update workflow.case_heading h
set said = all_said.words,
    said_to = (select coalesce(array_agg(r.role), '{}') from casework.case_role r where r.case_number = h.case_number)
from (select case_number, strip(to_tsvector('simple', workflow.words(left(string_agg(comment, ' '), 200000)))) as words
      from casework.timeline_entry where comment is not null group by case_number) all_said
where all_said.case_number = h.case_number;

update workflow.work_item item set said = h.said, said_to = h.said_to
from workflow.case_heading h
where h.case_number = item.case_number and h.said is not null;
