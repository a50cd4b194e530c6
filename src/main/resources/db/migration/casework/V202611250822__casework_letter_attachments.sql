-- what went with a letter, as it was
create table casework.letter_attachment (
    letter_id  uuid    not null references casework.letter,
    position   integer not null,
    name       text    not null,
    media_type text    not null,
    content    bytea   not null,
    primary key (letter_id, position)
);
