select audit.cover('meetings.meeting_change', lasting => '{kind,was_on,was_begins,now_on,now_begins,changed_at}');
select audit.cover('meetings.resolution', lasting => '{meeting_id}', may_change => true, may_go => true);
select audit.cover('meetings.minutes', may_change => true);
