-- A box is an election's, or that of a resolution on which a general meeting votes by secret ballot.
alter table election.box
    drop constraint box_election_id_fkey;
