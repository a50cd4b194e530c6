-- The book of accounts had a chain of its own; now it is a part of the one chain of the office.
drop trigger account_event_stays on access.account_event;
drop trigger account_event_stays_whole on access.account_event;
drop function access.account_event_stays();
alter table access.account_event drop column previous_hash, drop column hash;

select audit.cover('access.account_event', lasting => '{at,what,account_id,by_person,detail}');
select audit.cover('access.account', lasting => '{created_at}', left_out => '{version,totp_last_step}', may_change => true);
select audit.cover('access.account_role', may_go => true);
select audit.cover('access.passkey', lasting => '{account_id,public_key,created_at}',
    left_out => '{signature_count,user_verified,backup_state,last_used_at}', may_change => true, may_go => true);
