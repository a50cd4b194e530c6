select audit.cover('budget.line', lasting => '{group_key}', left_out => '{version}', may_change => true);
select audit.cover('budget.entry', lasting => '{line_id,kind,pence,noted_at}', may_change => true);
