-- files from banks, as they came; the same content is taken in once, whatever it is called
create table money.bank_file (
    id          uuid        primary key,
    name        text        not null,
    fingerprint text        not null unique,
    format      text        not null,
    account     text        not null,
    imported_by text        not null,
    imported_at timestamptz not null,
    fresh       integer     not null,
    known       integer     not null,
    bad         integer     not null
);
create index bank_file_newest on money.bank_file (imported_at desc);

-- every line of an account once: by the bank's own identity of it, else by what it says and how often that day said the same
create table money.bank_line (
    id           uuid   primary key,
    file_id      uuid   not null references money.bank_file,
    position     integer not null,
    account      text   not null,
    identity     text   not null,
    on_date      date   not null,
    amount_pence bigint not null,
    party        text   not null,
    reference    text   not null,
    unique (account, identity)
);
create index bank_line_file on money.bank_line (file_id, position);
alter table money.payment add foreign key (bank_line) references money.bank_line;

-- lines that could not be read; a person looks at them
create table money.bad_line (
    file_id    uuid    not null references money.bank_file,
    position   integer not null,
    text       text    not null,
    why_key    text    not null,
    why_values text[]  not null,
    settled_by text,
    settled_at timestamptz,
    primary key (file_id, position)
);

-- layouts a treasurer has described
create table money.statement_layout (
    name       text        primary key,
    layout     jsonb       not null,
    changed_by text        not null,
    changed_at timestamptz not null
);

-- the open amounts of a payer's invoices are looked for by amount
create index payment_unmatched on money.payment (entered_at, id);
