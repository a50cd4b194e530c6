create schema register;

create table register.person (
    id             uuid primary key,
    full_name      varchar(200) not null,
    email          varchar(254),
    phone          varchar(50),
    postal_address varchar(500),
    entered_at     timestamptz  not null,
    version        integer      not null
);
create unique index person_email on register.person (lower(email));

create table register.coop (
    id                uuid primary key,
    name              varchar(200) not null,
    legal_form        varchar(40)  not null,
    registrar         varchar(40)  not null,
    registered_number varchar(20),
    website           varchar(300),
    version           integer      not null,
    check ((registrar = 'NONE') = (registered_number is null))
);
-- numbers are unique only per registrar
create unique index coop_registered_number on register.coop (registrar, registered_number);
create index coop_name on register.coop (lower(name));

-- A number taken by an entry that was rolled back is not given again; the Act asks for no unbroken run.
create sequence register.member_number;

create table register.member (
    number         integer primary key,
    member_class   varchar(20)  not null,
    coop_id        uuid unique references register.coop,
    person_id      uuid unique references register.person,
    postal_address varchar(500) not null,
    nominee_name   varchar(200),
    other_property varchar(500) not null default '',
    renews_on      date,
    version        integer      not null,
    check ((member_class = 'COOP_MEMBER') = (coop_id is not null)),
    check ((member_class = 'WORKER_MEMBER') = (person_id is not null))
);

-- One row for each time somebody was a member; ceased_on is the first day on which they no longer were.
create table register.membership (
    id            uuid primary key,
    member_number integer not null references register.member,
    entered_on    date    not null,
    ceased_on     date,
    ceased_reason varchar(500),
    check (ceased_on >= entered_on),
    check ((ceased_on is null) = (ceased_reason is null)),
    exclude using gist (int4range(member_number, member_number, '[]') with &&, daterange(entered_on, ceased_on) with &&)
);

create table register.shareholding (
    id            uuid primary key,
    member_number integer not null references register.member,
    shares        integer not null check (shares > 0),
    paid_pence    bigint  not null check (paid_pence >= 0),
    held_from     date    not null,
    held_until    date,
    check (held_until >= held_from)
);
create index shareholding_member on register.shareholding (member_number);

-- One representative at a time; until_on is the day the next one takes over.
create table register.representative (
    id            uuid primary key,
    member_number integer not null references register.member,
    person_id     uuid    not null references register.person,
    from_on       date    not null,
    until_on      date,
    check (until_on >= from_on),
    exclude using gist (int4range(member_number, member_number, '[]') with &&, daterange(from_on, until_on) with &&)
        deferrable initially deferred -- the next one is written before the last one's end is
);
create index representative_person on register.representative (person_id);

-- Electronic addresses notified to the society, and what for (s.30).
create table register.notified_address (
    id            uuid primary key,
    member_number integer      not null references register.member,
    address       varchar(254) not null,
    purposes      varchar(200) not null,
    notified_on   date         not null,
    withdrawn_on  date
);
create index notified_address_member on register.notified_address (member_number);

create table register.officer (
    id        uuid primary key,
    person_id uuid        not null references register.person,
    office    varchar(20) not null,
    seat      integer check (seat > 0),
    casual    boolean     not null,
    from_on   date        not null,
    last_on   date,
    ended_why varchar(500),
    version   integer     not null,
    check (last_on >= from_on),
    check ((office = 'DIRECTOR') = (seat is not null)),
    exclude using gist (int4range(seat, seat, '[]') with &&, daterange(from_on, last_on, '[]') with &&) where (seat is not null)
);
create index officer_person on register.officer (person_id);
