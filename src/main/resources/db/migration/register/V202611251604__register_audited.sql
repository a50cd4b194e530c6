-- The statutory register: whatever is entered, altered or ended is a line of the audit.
select audit.cover('register.alteration', lasting => '{member_number,officer_id,particular,altered_at}');
select audit.cover('register.person', left_out => '{version}', may_change => true, may_go => true);
select audit.cover('register.coop', left_out => '{version}', may_change => true);
select audit.cover('register.member', lasting => '{member_class,coop_id}', left_out => '{version}', may_change => true);
select audit.cover('register.membership', lasting => '{member_number}', may_change => true);
select audit.cover('register.shareholding', lasting => '{member_number}', may_change => true);
select audit.cover('register.representative', lasting => '{member_number}', may_change => true);
select audit.cover('register.notified_address', lasting => '{member_number}', may_change => true);
select audit.cover('register.officer', lasting => '{office}', left_out => '{version}', may_change => true);
select audit.cover('register.merger', lasting => '{kept_id,gone_id,merged_at}', may_change => true);
