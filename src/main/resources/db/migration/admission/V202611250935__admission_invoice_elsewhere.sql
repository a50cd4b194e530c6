-- the first invoice is the renewal's
alter table admission.application drop column invoice_number;
