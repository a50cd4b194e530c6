-- what a line is for decides what becomes of its VAT, and where it stands in the income of a year
alter table money.invoice_line disable trigger invoice_line_never_changes;
alter table money.invoice_line add column kind text
    check (kind in ('SUBSCRIPTION', 'GRANT', 'DONATION', 'SPONSORSHIP', 'CONTRACT', 'OTHER'));
update money.invoice_line set kind = case
    when supply = 'OUTSIDE_SCOPE' then 'GRANT'
    when exists (select from money.invoice where number = invoice_number and member_number is not null) then 'SUBSCRIPTION'
    else 'SPONSORSHIP' end;
alter table money.invoice_line alter column kind set not null;
alter table money.invoice_line enable trigger invoice_line_never_changes;

-- money that was given for a purpose: what came in for it, and what was spent on it
create table money.fund (
    id             uuid          primary key,
    version        integer       not null,
    name           varchar(200)  not null,
    purpose        varchar(2000) not null,
    given_by       varchar(200)  not null,
    case_number    text          references casework.case_file,
    opened_on      date          not null,
    closed_on      date,
    closed_because varchar(500),
    check (closed_on >= opened_on),
    check ((closed_on is null) = (closed_because is null))
);
create unique index fund_name on money.fund (lower(name));

-- money that came in without an invoice: grants, donations, interest; what was taken back stays, with the reason
create table money.income (
    id             uuid         primary key,
    version        integer      not null,
    kind           text         not null check (kind in ('GRANT', 'DONATION', 'OTHER')),
    source         varchar(200) not null,
    received_on    date         not null,
    amount_pence   bigint       not null check (amount_pence > 0),
    fund_id        uuid         references money.fund,
    payment_id     uuid         references money.payment,
    case_number    text         references casework.case_file,
    note           varchar(500) not null,
    entered_by     varchar(200) not null,
    entered_at     timestamptz  not null,
    taken_back_by  varchar(200),
    taken_back_at  timestamptz,
    taken_back_why varchar(500),
    check ((taken_back_at is null) = (taken_back_why is null))
);
create index income_received on money.income (received_on, id);
create index income_fund on money.income (fund_id) where fund_id is not null;
create unique index income_payment on money.income (payment_id) where taken_back_at is null;

create table money.spending (
    id             uuid         primary key,
    version        integer      not null,
    fund_id        uuid         not null references money.fund,
    spent_on       date         not null,
    amount_pence   bigint       not null check (amount_pence > 0),
    what           varchar(500) not null,
    entered_by     varchar(200) not null,
    entered_at     timestamptz  not null,
    taken_back_by  varchar(200),
    taken_back_at  timestamptz,
    taken_back_why varchar(500),
    check ((taken_back_at is null) = (taken_back_why is null))
);
create index spending_fund on money.spending (fund_id, spent_on);

-- the income of any time: invoices by their tax point without VAT, credit notes against them, and what came in without any
create view money.income_line as
select l.kind, i.payer_name as source, null::uuid as fund_id,
       case i.kind when 'INVOICE' then i.tax_point else i.issued_on end as counts_on,
       case i.kind when 'INVOICE' then l.net_pence else -l.net_pence end as pence
from money.invoice i join money.invoice_line l on l.invoice_number = i.number
union all
select kind, source, fund_id, received_on, amount_pence from money.income where taken_back_at is null;
