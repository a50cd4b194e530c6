-- Roll, its changes, candidates and the count; of ballots and of who has voted nothing, since lines are in the order in which
-- things happened (decision record 17).
select audit.cover('election.election', left_out => '{version}', may_change => true);
select audit.cover('election.candidate', may_change => true, may_go => true);
select audit.cover('election.shift', lasting => '{milestone,was_at,now_at}');
select audit.cover('election.roll', lasting => '{frozen_at,fingerprint}');
select audit.cover('election.roll_entry', lasting => '{member_class}');
select audit.cover('election.roll_change', lasting => '{election_id,kind,member_number,asked_at}', may_change => true, may_go => true);
select audit.cover('election.count_sheet', lasting => '{seed,counted_at}', may_change => true);
