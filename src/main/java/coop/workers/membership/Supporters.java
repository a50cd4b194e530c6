package coop.workers.membership;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Supporters, those that were included until their time is up. */
interface Supporters extends Repository<Supporter, UUID> {

    Supporter saveAndFlush(Supporter supporter);

    Optional<Supporter> findById(UUID id);

    /** Held until the transaction ends, so that of two clicks at once the second sees what the first did. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select s from Supporter s where s.id = :id")
    Optional<Supporter> hold(UUID id);

    Optional<Supporter> findByPersonAndUntilIsNull(UUID person);

    @Modifying
    @Query("delete from Supporter s where s.person is null and s.handedInAt < :before")
    int deleteNotConfirmedSince(Instant before);

    @Modifying
    @Query("delete from Supporter s where s.until < :before")
    int deleteLeftBefore(LocalDate before);
}
