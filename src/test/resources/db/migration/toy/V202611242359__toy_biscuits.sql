create schema toy;

create table toy.biscuit_order (
    case_number text primary key,
    kind        text not null,
    ordered     boolean not null default false
);
