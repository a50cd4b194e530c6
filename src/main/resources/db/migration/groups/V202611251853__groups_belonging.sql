-- Who belongs to which group. Of two entries that are one person, both may have had a place in the same group: the place of
-- the one that is gone stays where it is, so that the merger can be undone, and meanwhile counts for nobody.
create view groups.belonging as
select m.*
from groups.group_member m
where not exists (select from register.person p where p.id = m.person_id and p.merged_into is not null);
