create schema money;

-- one row a series; its lock is what keeps numbers without gaps
create table money.number_series (
    series text primary key,
    last   integer not null
);

create table money.invoice (
    number          text        primary key,
    kind            text        not null check (kind in ('INVOICE', 'CREDIT_NOTE')),
    idempotency_key text        not null unique,
    member_number   integer     references register.member,
    payer_name      text        not null,
    payer_address   text        not null,
    payer_email     text,
    case_number     text        references casework.case_file,
    issued_on       date        not null,
    tax_point       date        not null,
    due_on          date,
    credits         text        references money.invoice,
    reason          text,
    gross_pence     bigint      not null,
    search          tsvector    not null generated always as (
        to_tsvector('simple', regexp_replace(lower(number || ' ' || payer_name || ' ' || coalesce(case_number, '')),
            '[^[:alnum:]]+', ' ', 'g'))) stored,
    check ((kind = 'CREDIT_NOTE') = (credits is not null)),
    check ((kind = 'CREDIT_NOTE') = (reason is not null)),
    check ((kind = 'INVOICE') = (due_on is not null))
);
create index invoice_member on money.invoice (member_number);
create index invoice_case on money.invoice (case_number);
create index invoice_issued on money.invoice (issued_on, number);
create index invoice_due on money.invoice (due_on) where kind = 'INVOICE';
create index invoice_credits on money.invoice (credits) where credits is not null;
create index invoice_search on money.invoice using gin (search);

create table money.invoice_line (
    invoice_number text          not null references money.invoice,
    position       integer       not null,
    description    text          not null,
    net_pence      bigint        not null,
    vat_pence      bigint        not null,
    vat_rate       numeric(5, 2) not null,
    supply         text          not null check (supply in ('TAXABLE', 'OUTSIDE_SCOPE')),
    primary key (invoice_number, position)
);

-- the document as it was sent, kept for ever
create table money.invoice_document (
    invoice_number text  primary key references money.invoice,
    pdf            bytea not null
);

-- issued is issued: whoever tries to change one is refused by the database too
create function money.issued_is_issued() returns trigger language plpgsql as $$
begin
    raise exception 'an invoice once issued never changes';
end
$$;
create trigger invoice_never_changes before update or delete on money.invoice
    for each row execute function money.issued_is_issued();
create trigger invoice_line_never_changes before update or delete on money.invoice_line
    for each row execute function money.issued_is_issued();
create trigger invoice_document_never_changes before update or delete on money.invoice_document
    for each row execute function money.issued_is_issued();

-- money that came in, or went out again (negative); what is not matched to an invoice waits on the payer's account
create table money.payment (
    id            uuid        primary key,
    received_on   date        not null,
    amount_pence  bigint      not null check (amount_pence <> 0),
    payer         text        not null,
    reference     text        not null,
    member_number integer     references register.member,
    -- the line of a bank statement it came by; each line is one payment
    bank_line     uuid        unique,
    note          text        not null,
    entered_by    text        not null,
    entered_at    timestamptz not null,
    version       integer     not null
);
create index payment_received on money.payment (received_on, id);
create index payment_member on money.payment (member_number);

-- which payment settles which invoice; undone ones stay, with the reason
create table money.match (
    id             uuid        primary key,
    payment_id     uuid        not null references money.payment,
    invoice_number text        not null references money.invoice,
    amount_pence   bigint      not null check (amount_pence <> 0),
    how            text        not null check (how in ('BY_REFERENCE', 'SUGGESTED', 'BY_HAND')),
    matched_by     text        not null,
    matched_at     timestamptz not null,
    undone_by      text,
    undone_at      timestamptz,
    undone_why     text,
    check ((undone_at is null) = (undone_why is null))
);
create index match_invoice on money.match (invoice_number) where undone_at is null;
create index match_payment on money.match (payment_id);

-- what is still to be paid of each invoice; below nought is what we owe its payer
create view money.open_amount as
select i.number,
       i.gross_pence
           - coalesce((select sum(m.amount_pence) from money.match m where m.invoice_number = i.number and m.undone_at is null), 0)
           - coalesce((select sum(c.gross_pence) from money.invoice c where c.credits = i.number), 0) as open_pence
from money.invoice i
where i.kind = 'INVOICE';
