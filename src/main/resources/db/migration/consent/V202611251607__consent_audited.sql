-- what was proposed, asked and decided
select audit.cover('consent.proposal', lasting => '{case_number,laid_at}', left_out => '{lock_version}', may_change => true);
select audit.cover('consent.version', lasting => '{laid_at}');
select audit.cover('consent.round', lasting => '{proposal_id,number,version,quorum,opened_at}',
    left_out => '{lock_version}', may_change => true);
select audit.cover('consent.voice', may_change => true);
