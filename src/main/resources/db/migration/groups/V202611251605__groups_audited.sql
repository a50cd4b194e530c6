select audit.cover('groups.group_change', lasting => '{group_key,what,changed_at}');
select audit.cover('groups.working_group', left_out => '{version}', may_change => true);
select audit.cover('groups.group_member', lasting => '{group_key}', may_change => true);
