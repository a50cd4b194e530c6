create schema organisation;

-- Every change is a row and none is ever altered; what holds now is the latest row of its key.
create table organisation.setting_value (
    id                bigint generated always as identity primary key,
    key               varchar(100) not null,
    value             varchar(200) not null,
    reason            varchar(500),
    changed_at        timestamptz  not null,
    changed_by        varchar(200) not null,
    changed_by_person uuid
);
create index setting_value_latest on organisation.setting_value (key, id desc);

-- Likewise: the latest row is who we are now, the ones before it who we were.
create table organisation.organisation (
    id                  bigint generated always as identity primary key,
    name                varchar(200)  not null,
    legal_name          varchar(200)  not null,
    registration_number varchar(50)   not null,
    address             varchar(500)  not null,
    email               varchar(254)  not null,
    website             varchar(300)  not null,
    year_end_month      integer       not null check (year_end_month between 1 and 12),
    year_end_day        integer       not null check (year_end_day between 1 and 31),
    zone                varchar(60)   not null,
    bank_account_name   varchar(200)  not null,
    bank_sort_code      varchar(8)    not null,
    bank_account_number varchar(8)    not null,
    reason              varchar(500),
    changed_at          timestamptz   not null,
    changed_by          varchar(200)  not null,
    changed_by_person   uuid
);

insert into organisation.organisation (name, legal_name, registration_number, address, email, website,
        year_end_month, year_end_day, zone, bank_account_name, bank_sort_code, bank_account_number, changed_at, changed_by)
values ('workers.coop', 'workers.coop', '', '', 'hello@workers.coop.example', '', 12, 31, 'Europe/London', '', '', '',
        now(), 'As shipped');

-- A rate holds from its day until the day of the next one; a second row for a day corrects the first.
create table organisation.vat_rate (
    id                bigint generated always as identity primary key,
    valid_from        date          not null,
    per_cent          numeric(5, 2) not null check (per_cent between 0 and 100),
    reason            varchar(500),
    changed_at        timestamptz   not null,
    changed_by        varchar(200)  not null,
    changed_by_person uuid
);
create index vat_rate_latest on organisation.vat_rate (valid_from desc, id desc);

-- Finance (No. 2) Act 2010, s.3: 20 per cent from 4 January 2011.
insert into organisation.vat_rate (valid_from, per_cent, changed_at, changed_by)
values ('2011-01-04', 20, now(), 'As shipped');
