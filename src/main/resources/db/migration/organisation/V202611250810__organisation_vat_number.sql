-- printed on every invoice (VAT Regulations 1995, reg. 14)
alter table organisation.organisation add column vat_number varchar(14) not null default '';
