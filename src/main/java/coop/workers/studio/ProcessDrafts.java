package coop.workers.studio;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ProcessDrafts extends Repository<ProcessDraft, UUID> {

    ProcessDraft saveAndFlush(ProcessDraft draft);

    Optional<ProcessDraft> findById(UUID id);

    void delete(ProcessDraft draft);

    /** Held until the transaction ends: of two who save at once the second sees what the first did. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select d from ProcessDraft d where d.id = :id")
    Optional<ProcessDraft> hold(UUID id);

    /** Those not published and not discarded, the one changed last first. */
    @Query("""
            select d from ProcessDraft d
            where d.stage in (coop.workers.studio.DraftStage.OPEN, coop.workers.studio.DraftStage.PROPOSED)
            order by d.changedAt desc""")
    List<ProcessDraft> underWay();

    @Query("""
            select d from ProcessDraft d where d.folder = :folder
            and d.stage in (coop.workers.studio.DraftStage.OPEN, coop.workers.studio.DraftStage.PROPOSED)""")
    Optional<ProcessDraft> underWayOf(String folder);
}
