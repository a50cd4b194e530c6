-- a long file is worked through in portions, each in a transaction of its own: how far it is, and its content until then
alter table money.bank_file
    add column lines       integer not null default 0,
    add column done        integer not null default 0,
    add column finished_at timestamptz,
    -- payments that settled an invoice as they came in
    add column matched     integer not null default 0,
    -- the case of the lines set aside, where there are any
    add column case_number text references casework.case_file;
update money.bank_file set lines = fresh + known, done = fresh + known, finished_at = imported_at,
    matched = (select count(distinct p.id) from money.bank_line l
                 join money.payment p on p.bank_line = l.id
                 join money.match m on m.payment_id = p.id and m.how = 'BY_REFERENCE'
               where l.file_id = bank_file.id);
create index bank_file_unfinished on money.bank_file (imported_at) where finished_at is null;
create index bank_file_case on money.bank_file (case_number) where case_number is not null;

create table money.bank_file_content (
    file_id   uuid    primary key references money.bank_file,
    -- which of the statements in the content, from nought
    statement integer not null,
    content   bytea   not null
);

-- A key asks after the file once for each line, which took half the time of taking in ten thousand of them. Asked once for
-- all lines that come together, it costs nothing; and no file ever goes.
alter table money.bank_line drop constraint bank_line_file_id_fkey;
create function money.lines_are_of_a_file() returns trigger language plpgsql as $$
begin
    if exists (select from (select distinct file_id from fresh) line
               where not exists (select from money.bank_file where id = line.file_id)) then
        raise foreign_key_violation using message = 'a line of a statement is of a file that was taken in';
    end if;
    return null;
end
$$;
create trigger bank_line_is_of_a_file after insert on money.bank_line
    referencing new table as fresh for each statement execute function money.lines_are_of_a_file();
create function money.files_stay() returns trigger language plpgsql as $$
begin
    raise exception 'what was taken in from a bank stays';
end
$$;
create trigger bank_file_stays before delete on money.bank_file
    for each row execute function money.files_stay();

-- nothing looks for payments by when they were entered, and most are nobody's until they are matched
drop index money.payment_unmatched;
drop index money.payment_member;
create index payment_member on money.payment (member_number) where member_number is not null;
