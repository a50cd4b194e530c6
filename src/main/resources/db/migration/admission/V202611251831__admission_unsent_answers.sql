-- What an applicant has typed into their window and not sent yet.
create table admission.unsent_answer (
    application_id  uuid        primary key references admission.application on delete cascade,
    answer          text        not null,
    kept_at         timestamptz not null
);
