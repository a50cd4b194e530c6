-- why an invoice that was left open is written off or stays owed, and whether it was written off
alter table renewal.renewal
    add column open_invoice_reason varchar(400),
    add column invoice_written_off boolean not null default false;
