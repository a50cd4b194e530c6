-- The same, with what was asked of functions written out: a call costs more than what it does, and this runs in people's transactions.
create or replace function audit.note() returns trigger language plpgsql set timezone = 'UTC' set bytea_output = 'hex' as $$
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
        select in_book, array_to_string(array(select said ->> key from unnest(keys) as key), '/'), 'ADDED', sha256(convert_to((select jsonb_object_agg(key, said -> key)::text from unnest(lasts) as key), 'UTF8')),
            sha256(grain || convert_to((said - lasts)::text, 'UTF8')), grain
        from (select jsonb_strip_nulls(to_jsonb(a_row)) - left_out as said, uuid_send(gen_random_uuid()) as grain from fresh as a_row) as came;
        return null;
    end if;
    if tg_op = 'DELETE' then
        if not may_go and reason is null and exists (select from gone) then
            raise exception 'Rows of % are only ever added', in_book;
        end if;
        with went as (
            select array_to_string(array(select said ->> key from unnest(keys) as key), '/') as row_key, sha256(convert_to((select jsonb_object_agg(key, said -> key)::text from unnest(lasts) as key), 'UTF8')) as lasting
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
                on array_to_string(array(select was.said ->> key from unnest(keys) as key), '/') = array_to_string(array(select became.said ->> key from unnest(keys) as key), '/')
            where was.said is distinct from became.said and (reason is null
                or sha256(convert_to((select jsonb_object_agg(key, was.said -> key)::text from unnest(lasts) as key), 'UTF8')) is distinct from sha256(convert_to((select jsonb_object_agg(key, became.said -> key)::text from unnest(lasts) as key), 'UTF8')))) then
        raise exception 'Rows of % are only ever added', in_book;
    end if;
    with was as (
        select array_to_string(array(select said ->> key from unnest(keys) as key), '/') as row_key, said
        from (select jsonb_strip_nulls(to_jsonb(a_row)) - left_out as said from gone as a_row) as before),
    became as (
        select array_to_string(array(select said ->> key from unnest(keys) as key), '/') as row_key, said
        from (select jsonb_strip_nulls(to_jsonb(a_row)) - left_out as said from fresh as a_row) as after),
    changed as materialized (
        select row_key, coalesce(became.said, was.said) as said, uuid_send(gen_random_uuid()) as grain,
            case when became.said is null then 'GONE' when was.said is null then 'ADDED' else 'CHANGED' end as what
        from was full join became using (row_key)
        where was.said is distinct from became.said),
    unsalted as (
        update audit.line set salt = null from changed
        where line.book = in_book and line.row_key = changed.row_key and line.salt is not null)
    insert into audit.line (book, row_key, what, because, lasting, salted, salt)
    select in_book, row_key, what, case what when 'ADDED' then null else reason end, sha256(convert_to((select jsonb_object_agg(key, said -> key)::text from unnest(lasts) as key), 'UTF8')),
        case when what <> 'GONE' then sha256(grain || convert_to((said - lasts)::text, 'UTF8')) end, case when what <> 'GONE' then grain end
    from changed;
    return null;
end $$;

