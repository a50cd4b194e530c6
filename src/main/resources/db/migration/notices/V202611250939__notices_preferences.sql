create schema notices;

-- what somebody wants to be told by mail; whoever never chose has no row
create table notices.preference (
    person_id   uuid    primary key,
    digest      boolean not null,
    digest_at   time    not null,
    mentions    boolean not null,
    assignments boolean not null,
    overdue     boolean not null
);

-- the last day whose digest has been seen to, whether or not anything waited; its row is the lock between nodes
create table notices.digest_day (
    person_id uuid primary key,
    day       date not null
);

-- whom the office has told that something is late; once for each date that passed
create table notices.told_late (
    person_id uuid        not null,
    task_id   text        not null,
    due       timestamptz not null,
    told_at   timestamptz not null,
    primary key (person_id, task_id, due)
);
create index told_late_told_at on notices.told_late (told_at);

-- since when somebody's calendar link works; the link itself is kept with all private links, as a hash
create table notices.calendar (
    person_id uuid        primary key,
    since     timestamptz not null
);
