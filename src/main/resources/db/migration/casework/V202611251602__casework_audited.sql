-- what was said, handed in and written in cases, and where letters got to; when it is let go of, a line of the audit says so
select audit.cover('casework.timeline_entry', lasting => '{case_number,at,audience,sentence_key}');
select audit.cover('casework.answer_sheet', lasting => '{case_number,at}');
select audit.cover('casework.document', lasting => '{case_number,media_type,bytes,sha256,added_at,from_outside}', may_go => true);
select audit.cover('casework.document_piece', may_go => true);
select audit.cover('casework.letter', lasting => '{case_number,process,key,written_at}',
    left_out => '{sequence,sending,attempts,next_attempt_at,in_hand_until,failure,stop_address}', may_change => true);
select audit.cover('casework.letter_attachment');
