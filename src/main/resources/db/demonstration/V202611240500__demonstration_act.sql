create schema demonstration;

-- what of the invented organisation has been played; each act is played once
create table demonstration.act (
    name      text primary key,
    played_at timestamptz not null
);
