-- Numbers that were set aside for a case and not needed; the next cases of their year get them, so that there is no gap.
create table casework.spare_number (
    kind   varchar(10) not null,
    year   integer     not null,
    number integer     not null,
    primary key (kind, year, number)
);
