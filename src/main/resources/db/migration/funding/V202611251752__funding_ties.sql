-- As what somebody of ours has to do with a funder.
alter table funding.funder_tie add column as_what varchar(200) not null default '';
