-- where a mail program stops letters of this kind for their recipient; null for letters that are not to be stopped
alter table casework.letter add column stop_address text;
