create schema audit;

-- The tables whose rows are covered: what of a row lasts, what is never looked at, and what may happen to it without a reason.
create table audit.book (
    name       text    primary key,
    keys       text[]  not null,
    -- what never changes while the row is there, and says nothing of people
    lasting    text[]  not null,
    -- what may change any time and is no part of history, such as counters of attempts
    left_out   text[]  not null,
    may_change boolean not null,
    may_go     boolean not null
);

-- One line for whatever happens to a row. It holds no text of the row: what lasts as a digest, the rest as a digest with a
-- salt, which goes as soon as the row changes or goes; from then on the digest says nothing to anybody.
create table audit.line (
    id      bigint      generated always as identity primary key,
    book    text        not null,
    row_key text        not null,
    what    text        not null check (what in ('FOUND', 'ADDED', 'CHANGED', 'GONE')),
    because text        check (because in ('erasure', 'merger', 'migration')),
    at      timestamptz not null default clock_timestamp(),
    lasting bytea       not null,
    salted  bytea,
    salt    bytea,
    seal    bigint,
    check ((salted is null) = (what = 'GONE'))
);

create index line_of_row on audit.line (book, row_key);
create index line_unsealed on audit.line (id) where seal is null;

-- Lines in their order, and the seal before: no line can be altered, left out, put in or moved unseen.
create table audit.seal (
    number    bigint      primary key,
    sealed_at timestamptz not null,
    lines     integer     not null check (lines > 0),
    previous  bytea       not null,
    hash      bytea       not null
);

create function audit.stays() returns trigger language plpgsql as $$
begin
    raise exception 'Rows of %.% are only ever added', tg_table_schema, tg_table_name;
end $$;

-- a line is sealed once, and may lose its salt; nothing else ever happens to it
create function audit.only_sealed_or_unsalted() returns trigger language plpgsql as $$
begin
    if (old.seal is null or new.seal is not distinct from old.seal)
        and (new.salt is null or new.salt is not distinct from old.salt)
        and (new.id, new.book, new.row_key, new.what, new.because, new.at, new.lasting, new.salted)
            is not distinct from (old.id, old.book, old.row_key, old.what, old.because, old.at, old.lasting, old.salted) then
        return new;
    end if;
    raise exception 'Rows of audit.line are only ever added';
end $$;

create trigger line_changes before update on audit.line for each row execute function audit.only_sealed_or_unsalted();
create trigger line_stays before delete on audit.line for each row execute function audit.stays();
create trigger lines_stay before truncate on audit.line for each statement execute function audit.stays();
create trigger seal_stays before update or delete on audit.seal for each row execute function audit.stays();
create trigger seals_stay before truncate on audit.seal for each statement execute function audit.stays();

create function audit.key_of(said jsonb, keys text[]) returns text language sql immutable parallel safe
    return (select string_agg(said ->> key, '/' order by place) from unnest(keys) with ordinality as named (key, place));

create function audit.lasting_digest(said jsonb, lasting text[]) returns bytea language sql immutable parallel safe
    return (select sha256(convert_to(jsonb_object_agg(key, said -> key)::text, 'UTF8')) from unnest(lasting) as key);

create function audit.salted_digest(said jsonb, lasting text[], salt bytea) returns bytea language sql immutable parallel safe
    return sha256(salt || convert_to((said - lasting)::text, 'UTF8'));

create function audit.new_salt() returns bytea language sql volatile return uuid_send(gen_random_uuid());

-- After each statement on a covered table, in its transaction: no lock is taken that the statement has not taken itself.
-- A column that is null is as if it were not there, so that one added later changes no digest.
create function audit.note() returns trigger language plpgsql set timezone = 'UTC' set bytea_output = 'hex' as $$
#variable_conflict use_variable
declare
    in_book    constant text := tg_table_schema || '.' || tg_table_name;
    keys       constant text[] := tg_argv[0];
    lasts      constant text[] := tg_argv[1];
    left_out   constant text[] := tg_argv[2];
    may_change constant boolean := tg_argv[3];
    may_go     constant boolean := tg_argv[4];
    reason     constant text := nullif(current_setting('audit.because', true), '');
begin
    if tg_op = 'INSERT' then
        insert into audit.line (book, row_key, what, lasting, salted, salt)
        select in_book, audit.key_of(said, keys), 'ADDED', audit.lasting_digest(said, lasts),
            audit.salted_digest(said, lasts, grain), grain
        from (select jsonb_strip_nulls(to_jsonb(a_row)) - left_out as said, audit.new_salt() as grain from fresh as a_row) as came;
        return null;
    end if;
    if tg_op = 'DELETE' then
        if not may_go and reason is null and exists (select from gone) then
            raise exception 'Rows of % are only ever added', in_book;
        end if;
        with went as (
            select audit.key_of(said, keys) as row_key, audit.lasting_digest(said, lasts) as lasting
            from (select jsonb_strip_nulls(to_jsonb(a_row)) - left_out as said from gone as a_row) as was),
        unsalted as (
            update audit.line set salt = null from went
            where line.book = in_book and line.row_key = went.row_key and line.salt is not null)
        insert into audit.line (book, row_key, what, because, lasting)
        select in_book, row_key, 'GONE', reason, lasting from went;
        return null;
    end if;
    if not may_change and exists (
            select from (select jsonb_strip_nulls(to_jsonb(a_row)) - left_out as said from gone as a_row) as was
            full join (select jsonb_strip_nulls(to_jsonb(a_row)) - left_out as said from fresh as a_row) as became
                on audit.key_of(was.said, keys) = audit.key_of(became.said, keys)
            where was.said is distinct from became.said and (reason is null
                or audit.lasting_digest(was.said, lasts) is distinct from audit.lasting_digest(became.said, lasts))) then
        raise exception 'Rows of % are only ever added', in_book;
    end if;
    with was as (
        select audit.key_of(said, keys) as row_key, said
        from (select jsonb_strip_nulls(to_jsonb(a_row)) - left_out as said from gone as a_row) as before),
    became as (
        select audit.key_of(said, keys) as row_key, said
        from (select jsonb_strip_nulls(to_jsonb(a_row)) - left_out as said from fresh as a_row) as after),
    changed as materialized (
        select row_key, coalesce(became.said, was.said) as said, audit.new_salt() as grain,
            case when became.said is null then 'GONE' when was.said is null then 'ADDED' else 'CHANGED' end as what
        from was full join became using (row_key)
        where was.said is distinct from became.said),
    unsalted as (
        update audit.line set salt = null from changed
        where line.book = in_book and line.row_key = changed.row_key and line.salt is not null)
    insert into audit.line (book, row_key, what, because, lasting, salted, salt)
    select in_book, row_key, what, case what when 'ADDED' then null else reason end, audit.lasting_digest(said, lasts),
        case when what <> 'GONE' then audit.salted_digest(said, lasts, grain) end, case when what <> 'GONE' then grain end
    from changed;
    return null;
end $$;

-- Covers a table from now on; the rows that are there already get a line each, as they are found. What may neither change nor go
-- does so only in a transaction that has said why with audit.because, and even then nothing of it that lasts.
create function audit.cover(
        in_table   regclass,
        lasting    text[]  default '{}',
        left_out   text[]  default '{}',
        may_change boolean default false,
        may_go     boolean default false)
    returns void language plpgsql set timezone = 'UTC' set bytea_output = 'hex' as $$
declare
    of_table    record;
    known_by    text[];
    lasts       text[];
    not_seen    text[];
    of_trigger  text;
begin
    select nspname as room, relname as name, nspname || '.' || relname as whole into of_table
    from pg_class join pg_namespace on pg_namespace.oid = relnamespace where pg_class.oid = in_table;
    select array_agg(attname::text order by array_position(indkey::int2[], attnum)) into known_by
    from pg_index join pg_attribute on attrelid = indrelid and attnum = any (indkey)
    where indrelid = in_table and indisprimary;
    select array_agg(distinct name order by name) into lasts from unnest(known_by || lasting) as name;
    select coalesce(array_agg(distinct name order by name), '{}') into not_seen
    from (select unnest(left_out)
          union all
          select attname::text from pg_attribute
          where attrelid = in_table and attgenerated <> '' and not attisdropped) as named (name);
    insert into audit.book values (of_table.whole, known_by, lasts, not_seen, may_change, may_go);
    of_trigger := format('execute function audit.note(%L, %L, %L, %L, %L)', known_by, lasts, not_seen, may_change, may_go);
    execute format('create trigger audit_added after insert on %s referencing new table as fresh for each statement %s',
        in_table, of_trigger);
    execute format('create trigger audit_changed after update on %s referencing old table as gone new table as fresh '
        'for each statement %s', in_table, of_trigger);
    execute format('create trigger audit_gone after delete on %s referencing old table as gone for each statement %s',
        in_table, of_trigger);
    execute format('create trigger audit_emptied before truncate on %s for each statement execute function audit.stays()',
        in_table);
    execute format($lines$
        insert into audit.line (book, row_key, what, lasting, salted, salt)
        select $1, audit.key_of(said, $2), 'FOUND', audit.lasting_digest(said, $3), audit.salted_digest(said, $3, grain), grain
        from (select jsonb_strip_nulls(to_jsonb(t)) - $4 as said, audit.new_salt() as grain from %s t) as there
        order by 2$lines$, in_table) using of_table.whole, known_by, lasts, not_seen;
end $$;

-- For a migration that gives rows of a covered table another shape, such as a new column that is not null: whatever differs
-- from its last line is noted as found anew.
create function audit.anew(in_table regclass) returns integer language plpgsql
    set timezone = 'UTC' set bytea_output = 'hex' as $$
declare
    covered audit.book;
    touched integer;
begin
    select book.* into strict covered
    from audit.book join pg_namespace join pg_class on relnamespace = pg_namespace.oid on nspname || '.' || relname = book.name
    where pg_class.oid = in_table;
    execute format($lines$
        with differs as materialized (
            select last.id, last.row_key, there.said
            from (select jsonb_strip_nulls(to_jsonb(t)) - $4 as said from %s t) as there
            join lateral (select id, row_key, lasting, salted, salt from audit.line
                          where book = $1 and row_key = audit.key_of(there.said, $2) order by id desc limit 1) as last on true
            where last.lasting <> audit.lasting_digest(there.said, $3)
               or last.salted <> audit.salted_digest(there.said, $3, last.salt)),
        unsalted as (update audit.line set salt = null from differs where line.id = differs.id)
        insert into audit.line (book, row_key, what, because, lasting, salted, salt)
        select $1, row_key, 'FOUND', 'migration', audit.lasting_digest(said, $3), audit.salted_digest(said, $3, grain), grain
        from (select row_key, said, audit.new_salt() as grain from differs) as anew
        order by row_key$lines$, in_table) using covered.name, covered.keys, covered.lasting, covered.left_out;
    get diagnostics touched = row_count;
    return touched;
end $$;

-- what is covered is covered itself
select audit.cover('audit.book', may_change => true);
