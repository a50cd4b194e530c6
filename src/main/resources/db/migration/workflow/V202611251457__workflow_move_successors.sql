-- which element of the new version takes the place of which of an earlier one, where it has another id
create table workflow.move_successor (
    move_id   uuid not null references workflow.move,
    element   text not null,
    successor text not null,
    primary key (move_id, element)
);
