-- Two entries that turned out to be one person: the one that goes keeps its row, so that its id still has a name.
alter table register.person add column merged_into uuid references register.person check (merged_into <> id);
create index person_merged_into on register.person (merged_into) where merged_into is not null;
create index person_name on register.person (lower(full_name));

create table register.merger (
    id          uuid primary key,
    kept_id     uuid         not null references register.person,
    gone_id     uuid         not null references register.person,
    reason      varchar(500) not null,
    -- the address that came with the one that went, where the one that stays had none
    took_email  varchar(254),
    merged_by   varchar(200) not null,
    by_person   uuid,
    merged_at   timestamptz  not null,
    undone_by   varchar(200),
    undone_at   timestamptz,
    check ((undone_at is null) = (undone_by is null))
);
create index merger_at on register.merger (merged_at desc);

-- What a merger moved from one to the other, by the primary key of its row, so that it can be moved back.
create table register.merger_move (
    merger_id  uuid  not null references register.merger,
    in_table   text  not null,
    in_column  text  not null,
    row_key    jsonb not null
);
create index merger_move_merger on register.merger_move (merger_id);

create function register.key_of(in_table regclass, line jsonb) returns jsonb language sql stable as $$
    select jsonb_object_agg(attname, line -> attname::text)
    from pg_index join pg_attribute on attrelid = indrelid and attnum = any (indkey)
    where indrelid = in_table and indisprimary
$$;

-- A row that would then stand there twice, such as a place in the same group, is left where it is.
create function register.move_references(merger uuid, in_table regclass, in_column name, gone uuid, kept uuid)
    returns integer language plpgsql as $$
declare
    place tid;
    line jsonb;
    moved integer := 0;
begin
    for place in execute format('select ctid from %s where %I = $1 for update', in_table, in_column) using gone loop
        begin
            execute format('update %s t set %I = $1 where ctid = $2 returning to_jsonb(t)', in_table, in_column)
                into line using kept, place;
            insert into register.merger_move values (merger, in_table::text, in_column, register.key_of(in_table, line));
            moved := moved + 1;
        exception when unique_violation or check_violation or exclusion_violation then
            null;
        end;
    end loop;
    return moved;
end $$;

create function register.move_back(merger uuid, gone uuid, kept uuid) returns integer language plpgsql as $$
declare
    move register.merger_move;
    touched integer;
    moved integer := 0;
begin
    for move in select * from register.merger_move where merger_id = merger loop
        -- where the person is part of the key, the key of then is the key of now
        execute format('update %s t set %I = $1 where %I = $2 and to_jsonb(t) @> $3', move.in_table, move.in_column, move.in_column)
            using gone, kept, move.row_key;
        get diagnostics touched = row_count;
        moved := moved + touched;
    end loop;
    delete from register.merger_move where merger_id = merger;
    return moved;
end $$;
