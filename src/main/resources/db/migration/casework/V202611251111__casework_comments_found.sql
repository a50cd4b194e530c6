-- cases are found by what was said in them
create index timeline_entry_comment on casework.timeline_entry
    using gin (to_tsvector('simple', regexp_replace(lower(comment), '[^[:alnum:]]+', ' ', 'g')))
    where comment is not null;
