create schema casework;

-- The last number given per kind and year. Its row is locked until the case that took the number is there, so no number is lost.
create table casework.numbering (
    kind text    not null,
    year integer not null,
    last integer not null,
    primary key (kind, year)
);

create table casework.case_file (
    number           text primary key,
    version          bigint      not null,
    process          text        not null,
    title            text        not null,
    status_key       text        not null,
    status_arguments jsonb       not null,
    opened_at        timestamptz not null,
    closed_at        timestamptz,
    -- words of number and title, in any script
    search           tsvector    not null generated always as (
        to_tsvector('simple', regexp_replace(lower(number || ' ' || title), '[^[:alnum:]]+', ' ', 'g'))) stored
);
create index case_file_newest on casework.case_file (opened_at desc, number desc);
create index case_file_open on casework.case_file (opened_at desc, number desc) where closed_at is null;
create index case_file_search on casework.case_file using gin (search);

-- The roles that may read a case.
create table casework.case_role (
    case_number text not null references casework.case_file,
    role        text not null,
    primary key (case_number, role)
);
create index case_role_role on casework.case_role (role, case_number);

-- People who may read a case beyond their roles, and people whose conflict of interest keeps them from it. A person kept out stays out.
create table casework.case_person (
    case_number text not null references casework.case_file,
    person      uuid not null,
    standing    text not null check (standing in ('ADMITTED', 'EXCLUDED')),
    primary key (case_number, person)
);
create index case_person_person on casework.case_person (person, case_number);

create table casework.timeline_entry (
    id                 bigint generated always as identity primary key,
    case_number        text        not null references casework.case_file,
    at                 timestamptz not null,
    person             uuid,
    who                text        not null,
    audience           text        not null check (audience in ('INSIDE', 'EVERYONE')),
    sentence_key       text,
    sentence_arguments jsonb,
    comment            text,
    check ((sentence_key is null) <> (comment is null)),
    check ((sentence_key is null) = (sentence_arguments is null)),
    check (comment is null or audience = 'INSIDE')
);
create index timeline_entry_case on casework.timeline_entry (case_number, id desc);

create table casework.answer_sheet (
    id          bigint generated always as identity primary key,
    case_number text        not null references casework.case_file,
    heading     text        not null,
    at          timestamptz not null,
    person      uuid,
    who         text        not null,
    answers     jsonb       not null
);
create index answer_sheet_case on casework.answer_sheet (case_number, id);
