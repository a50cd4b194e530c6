-- who proposes, and so may amend
alter table consent.proposal add column proposed_by text not null default 'secretary';
alter table consent.proposal alter column proposed_by drop default;
alter table consent.proposal drop constraint proposal_stage_check;
alter table consent.proposal add check (stage in ('LAID', 'ROUND_OPEN', 'ROUND_CLOSED', 'FOR_MEETING', 'DECIDED', 'WITHDRAWN'));
create index proposal_for_meeting on consent.proposal (laid_at) where stage = 'FOR_MEETING';

-- the rules a round was opened with
alter table consent.round add column silence_consents boolean not null default false;
alter table consent.round add column stand_aside boolean not null default false;
alter table consent.round alter column silence_consents drop default, alter column stand_aside drop default;
alter table consent.round add column gathered_at timestamptz;

-- what was entered by telephone, once its owner has said that it is right
alter table consent.voice add column confirmed boolean not null default false;
alter table consent.voice alter column confirmed drop default;
alter table consent.voice drop constraint voice_answer_check;
alter table consent.voice add check (answer in ('AWAITED', 'CONSENT', 'OBJECTION', 'STAND_ASIDE', 'CONFLICT'));
