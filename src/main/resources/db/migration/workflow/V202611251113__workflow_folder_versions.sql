-- the versions of a folder in the order they were published, which does not hang on anybody's clock
create table workflow.folder_version (
    id           text primary key,
    folder       text        not null,
    number       int         not null,
    released     boolean     not null,
    published_at timestamptz not null,
    unique (folder, number)
);

insert into workflow.folder_version (id, folder, number, released, published_at)
select id_, name_, row_number() over (partition by name_ order by deploy_time_, id_), source_ = 'release',
    deploy_time_::timestamptz
from act_re_deployment where name_ is not null and source_ is not null;
