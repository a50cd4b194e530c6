-- what somebody is typing who would like to become a worker member, as typed
create table membership.draft (
    -- an id of its own, the number of the invitation it answers, or the id of whoever is on their own page
    holder   text        primary key,
    answers  jsonb       not null,
    saved_at timestamptz not null
);
create index draft_saved on membership.draft (saved_at);
