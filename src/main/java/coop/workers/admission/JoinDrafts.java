package coop.workers.admission;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

/** Where drafts are kept. */
interface JoinDrafts extends JpaRepository<JoinDraft, UUID> {

    /** Held until the transaction ends, so that of two clicks at once the second sees what the first did. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select d from JoinDraft d where d.id = :id")
    Optional<JoinDraft> hold(UUID id);

    @Modifying
    @Query("delete from JoinDraft d where d.savedAt < :before")
    int deleteNotTouchedSince(Instant before);
}
