-- Once the time for keeping a bid is over nobody who carried it is named any more; what was asked for and what came of it stays.
alter table funding.opportunity
    alter column owner_id drop not null,
    add column let_go_on date;
