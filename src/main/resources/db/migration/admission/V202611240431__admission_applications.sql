create schema admission;

-- What somebody types on the public form, as typed, until it is handed in and confirmed.
create table admission.draft (
    id            uuid primary key,
    version       bigint      not null,
    answers       jsonb       not null,
    earlier_case  text,
    begun_at      timestamptz not null,
    saved_at      timestamptz not null
);
create index draft_saved_at on admission.draft (saved_at);

create table admission.draft_document (
    id        uuid primary key,
    draft_id  uuid        not null references admission.draft on delete cascade,
    name      text        not null,
    bytes     bigint      not null,
    content   bytea       not null,
    added_at  timestamptz not null
);
create index draft_document_draft on admission.draft_document (draft_id);

create table admission.application (
    id                             uuid primary key,
    version                        bigint      not null,
    status                         text        not null,
    case_number                    text unique,
    earlier_case                   text,
    contact_name                   text        not null,
    contact_email                  text        not null,
    contact_phone                  text,
    contact_role                   text,
    coop_name                      text        not null,
    legal_form                     text        not null,
    registrar                      text        not null,
    registered_number              text,
    postal_address                 text        not null,
    website                        text,
    industry                       text        not null,
    workers                        integer     not null,
    members                        integer     not null,
    control                        text        not null,
    -- pence
    wage_bill                      bigint,
    paid_to_self_employed          bigint,
    pay_what_we_can                bigint,
    pay_what_we_can_asked_because  text,
    nominee_name                   text,
    nominee_address                text,
    handed_in_at                   timestamptz not null,
    confirmed_at                   timestamptz,
    known_as                       text,
    pay_what_we_can_granted        boolean,
    pay_what_we_can_reason         text,
    pay_what_we_can_until          date,
    advice                         text,
    check_outcome                  text,
    refused_because                text,
    member_number                  integer,
    entered_on                     date,
    renews_on                      date,
    invoice_number                 text,
    constraint number_where_there_is_a_registrar check ((registrar = 'NONE') = (registered_number is null)),
    constraint case_once_confirmed check ((status = 'UNCONFIRMED') = (case_number is null))
);
create index application_registered_number on admission.application (registrar, registered_number);
create index application_coop_name on admission.application (lower(coop_name));
create index application_contact on admission.application (lower(contact_email));

create table admission.finding (
    application_id  uuid not null references admission.application,
    criterion       text not null,
    verdict         text not null,
    evidence        text not null,
    primary key (application_id, criterion)
);

create table admission.round (
    application_id  uuid        not null references admission.application,
    number          integer     not null,
    question        text        not null,
    asked_by        text        not null,
    asked_at        timestamptz not null,
    answer          text,
    answered_at     timestamptz,
    primary key (application_id, number)
);
