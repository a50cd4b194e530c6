-- who started it, who is told what came of it, and when they have seen it
alter table renewal.run add column begun_by uuid, add column seen_at timestamptz;
create index run_of_whom on renewal.run (begun_by) where begun_by is not null and seen_at is null;
