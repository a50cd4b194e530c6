-- Who has a conflict of interest in what, so that lists leave it out for them.
create table funding.stands_back (
    opportunity_id uuid not null references funding.opportunity,
    person_id      uuid not null,
    primary key (opportunity_id, person_id)
);
