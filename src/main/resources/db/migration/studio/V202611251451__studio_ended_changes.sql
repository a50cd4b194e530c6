-- when it was published or given back; null for what was before this was noted, which is reckoned from its proposal
alter table studio.change add column ended_at timestamptz;
-- who published a version is forgotten with the change; why stays with the version
alter table studio.publication alter column published_by_name drop not null;
