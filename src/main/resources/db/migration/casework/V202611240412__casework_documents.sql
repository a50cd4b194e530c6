create table casework.document (
    id           uuid primary key,
    case_number  text        not null references casework.case_file,
    name         text        not null,
    media_type   text        not null,
    bytes        bigint      not null check (bytes > 0),
    sha256       text        not null,
    audience     text        not null check (audience in ('INSIDE', 'EVERYONE')),
    added_at     timestamptz not null,
    person       uuid,
    added_by     text        not null,
    from_outside boolean     not null
);
create index document_case on casework.document (case_number, added_at, id);

-- The content in pieces, so that a file is written and read with little memory and one backup holds everything.
create table casework.document_piece (
    document uuid    not null references casework.document on delete cascade,
    position integer not null,
    content  bytea   not null,
    primary key (document, position)
);
-- what is taken is compressed already
alter table casework.document_piece alter column content set storage external;
