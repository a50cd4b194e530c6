-- The number set aside for the member's case before it is opened, so that several hands can open cases at once.
alter table renewal.run_member add column case_number varchar(20);
