create table casework.letter (
    id                uuid primary key,
    -- the order of the queue
    sequence          bigint      not null generated always as identity,
    case_number       text references casework.case_file,
    process           text        not null,
    name              text        not null,
    key               text        not null,
    recipient_name    text        not null,
    recipient_email   text,
    subject           text        not null,
    body              text        not null,
    state             text        not null check (state in ('QUEUED', 'SENT', 'KEPT', 'FAILED', 'BY_POST')),
    written_at        timestamptz not null,
    sent_at           timestamptz,
    -- how often it was put in the queue; part of the identity that mail servers see
    sending           integer     not null,
    attempts          integer     not null,
    next_attempt_at   timestamptz not null,
    -- a dispatcher has it in hand until then
    in_hand_until     timestamptz,
    failure           text,
    search            tsvector    not null generated always as (
        to_tsvector('simple', regexp_replace(
            lower(coalesce(case_number, '') || ' ' || recipient_name || ' ' || coalesce(recipient_email, '') || ' ' || subject),
            '[^[:alnum:]]+', ' ', 'g'))) stored
);
-- written once, however often the step that writes it is repeated
create unique index letter_once_per_case on casework.letter (case_number, key) where case_number is not null;
create unique index letter_once_without_case on casework.letter (process, key) where case_number is null;
create index letter_queue on casework.letter (sequence) where state = 'QUEUED';
create index letter_state on casework.letter (state, sequence desc);
create index letter_newest on casework.letter (sequence desc);
create index letter_search on casework.letter using gin (search);
