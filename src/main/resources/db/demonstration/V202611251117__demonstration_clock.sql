-- how far the demonstration's time stands ahead of the world's; one row, only ever larger
create table demonstration.clock (
    the_only      boolean primary key default true check (the_only),
    ahead_seconds bigint not null check (ahead_seconds >= 0)
);

insert into demonstration.clock (ahead_seconds) values (0);
