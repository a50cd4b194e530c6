-- A passkey opens an account, or the page of somebody outside the office.
alter table access.passkey alter column account_id drop not null;
alter table access.passkey add column person_id uuid;
alter table access.passkey add check (num_nonnulls(account_id, person_id) = 1);
create index passkey_person on access.passkey (person_id) where person_id is not null;
