create schema renewal;

create table renewal.renewal (
    id                    uuid         primary key,
    version               bigint       not null,
    case_number           text         not null unique references casework.case_file,
    member_number         integer      not null references register.member,
    subscription_year     integer      not null,
    from_on               date         not null,
    renews_on             date         not null,
    coop_name             varchar(200) not null,
    status                varchar(20)  not null,
    wage_bill             bigint       check (wage_bill >= 0),
    paid_to_self_employed bigint       check (paid_to_self_employed >= 0),
    offered               bigint       check (offered > 0),
    offered_because       varchar(2000),
    declared_by           varchar(200),
    declared_at           timestamptz,
    declared_for_member   boolean      not null,
    carried_over          boolean      not null,
    question              varchar(2000),
    asked_by              varchar(200),
    answer                varchar(4000),
    granted               boolean,
    grant_reason          varchar(2000),
    granted_until         date,
    reminders             integer      not null,
    talks                 integer      not null,
    net_pence             bigint,
    invoice_number        text         references money.invoice,
    pay_by                date,
    payment_reminders     integer      not null,
    payment_talks         integer      not null,
    paid_on               date,
    leaving_because       varchar(500),
    over_on               date,
    over_because          varchar(4000),
    check (renews_on > from_on)
);
-- one case per member and year, however often and from however many nodes it is started; who left and comes back in the
-- same year begins a new one
create unique index renewal_once on renewal.renewal (member_number, subscription_year)
    where status not in ('LEFT', 'ENDED');
create index renewal_member on renewal.renewal (member_number, subscription_year);

-- what members declared year by year, also in the books of before
create table renewal.declared_year (
    member_number         integer not null references register.member,
    subscription_year     integer not null,
    wage_bill             bigint  check (wage_bill >= 0),
    paid_to_self_employed bigint  check (paid_to_self_employed >= 0),
    net_pence             bigint  not null check (net_pence >= 0),
    pay_what_we_can       boolean not null,
    primary key (member_number, subscription_year),
    check ((wage_bill is null) = (paid_to_self_employed is null))
);

-- what a member has typed and not sent
create table renewal.draft (
    case_number           text         primary key references casework.case_file,
    contribution          varchar(20)  not null,
    wage_bill             text         not null,
    paid_to_self_employed text         not null,
    offered_amount        text         not null,
    offered_reason        text         not null
);

-- many renewals started at once: first looked at, then worked through, each in a transaction of its own
create table renewal.run (
    id          uuid         primary key,
    until_day   date         not null,
    prepared_by varchar(200) not null,
    prepared_at timestamptz  not null,
    started_at  timestamptz,
    finished_at timestamptz
);
create index run_to_work on renewal.run (started_at) where started_at is not null and finished_at is null;

create table renewal.run_member (
    run_id         uuid         not null references renewal.run on delete cascade,
    member_number  integer      not null references register.member,
    name           varchar(200) not null,
    renews_on      date         not null,
    reachable      boolean      not null,
    expected_pence bigint,
    state          varchar(10)  not null check (state in ('WAITING', 'STARTED', 'THERE', 'FAILED')),
    failure        varchar(500),
    primary key (run_id, member_number)
);
create index run_member_waiting on renewal.run_member (run_id, renews_on, member_number) where state = 'WAITING';
