create schema inbox;

-- ways of looking at the list of work that somebody keeps; with whom: the role that may open it too, null for nobody
create table inbox.saved_view (
    id          uuid primary key,
    owner_id    uuid not null,
    name        text not null check (char_length(name) between 1 and 60),
    shared_with text,
    listing     text not null,
    columns     text not null,
    kept_at     timestamptz not null
);
create index saved_view_by_owner on inbox.saved_view (owner_id);
create index saved_view_by_role on inbox.saved_view (shared_with) where shared_with is not null;

-- how somebody likes the list: columns with their widths, and whether single keys do something
create table inbox.habit (
    person_id uuid primary key,
    columns   text not null,
    keys      boolean not null
);
