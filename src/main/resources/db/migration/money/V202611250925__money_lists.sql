-- money that is for no invoice: interest, a gift, what went back to its payer; undone ones stay, with the reason
create table money.apart (
    id           uuid        primary key,
    payment_id   uuid        not null references money.payment,
    amount_pence bigint      not null check (amount_pence <> 0),
    why          text        not null,
    set_by       text        not null,
    set_at       timestamptz not null,
    undone_by    text,
    undone_at    timestamptz,
    undone_why   text,
    check ((undone_at is null) = (undone_why is null))
);
create unique index apart_standing on money.apart (payment_id) where undone_at is null;
create index apart_payment on money.apart (payment_id);

-- an invoice or credit note with what has been paid and given back; below nought open is what we owe its payer
create view money.invoice_account as
select i.*,
       coalesce(m.pence, 0)::bigint as paid_pence,
       coalesce(c.pence, 0)::bigint as credited_pence,
       case when i.kind = 'INVOICE' then (i.gross_pence - coalesce(m.pence, 0) - coalesce(c.pence, 0))::bigint else 0 end as open_pence
from money.invoice i
    left join (select invoice_number, sum(amount_pence) as pence from money.match where undone_at is null group by 1) m
        on m.invoice_number = i.number
    left join (select credits, sum(gross_pence) as pence from money.invoice where credits is not null group by 1) c
        on c.credits = i.number;

-- a payment with what of it settles invoices, what is for none, and what is left
create view money.payment_account as
select p.*,
       coalesce(m.pence, 0)::bigint as matched_pence,
       coalesce(a.amount_pence, 0)::bigint as apart_pence,
       (p.amount_pence - coalesce(m.pence, 0) - coalesce(a.amount_pence, 0))::bigint as left_pence
from money.payment p
    left join (select payment_id, sum(amount_pence) as pence from money.match where undone_at is null group by 1) m
        on m.payment_id = p.id
    left join money.apart a on a.payment_id = p.id and a.undone_at is null;

-- the beginnings of the words that tell a name from others; banks cut names off and leave out what they are
create function money.name_words(name text) returns setof text language sql immutable parallel safe as $$
    select distinct left(word, 5)
    from regexp_split_to_table(lower(name), '[^[:alnum:]]+') as word
    where length(word) > 2
      and word !~ '^(the|and|for|ltd|limited|limit|cic|llp|plc|inc|co|coop|coops|operative|cooperative|society|inv|payment|ref|subscription|[0-9]+)$'
$$;

create index payment_payer on money.payment (payer) where payer <> '';
create index bad_line_waiting on money.bad_line (file_id) where settled_at is null;
create index invoice_tax_point on money.invoice (tax_point);
