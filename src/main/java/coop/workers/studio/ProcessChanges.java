package coop.workers.studio;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ProcessChanges extends Repository<ProcessChange, String> {

    ProcessChange saveAndFlush(ProcessChange change);

    Optional<ProcessChange> findById(String number);

    /** Held until the transaction ends, so that it is published or given back, never both. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select c from ProcessChange c where c.caseNumber = :number")
    Optional<ProcessChange> hold(String number);

    @Query("""
            select c from ProcessChange c where c.stage <> coop.workers.studio.ProcessChange$Stage.PROPOSED
            and coalesce(c.endedAt, c.proposedAt) < :moment order by c.caseNumber""")
    List<ProcessChange> endedBefore(Instant moment);

    void delete(ProcessChange change);

    void flush();

    boolean existsByDraftId(UUID draftId);

    /** The latest proposal of a draft. */
    Optional<ProcessChange> findFirstByDraftIdOrderByProposedAtDesc(UUID draftId);
}
