-- processes that members may read about on their own pages
create table studio.open_to_members (
    process text primary key
);
