package coop.workers.admission;

import coop.workers.register.Registrar;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

/** Where applications are kept. */
interface Applications extends JpaRepository<Application, UUID> {

    Optional<Application> findByCaseNumber(String caseNumber);

    /** Held until the transaction ends, so that of two clicks at once the second sees what the first did. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select a from Application a where a.id = :id")
    Optional<Application> hold(UUID id);

    /** Handed in and not confirmed in all the time that their links were open. */
    @Modifying
    @Query("delete from Application a where a.status = coop.workers.admission.ApplicationStatus.UNCONFIRMED"
            + " and a.handedInAt < :before")
    int deleteNotConfirmedSince(Instant before);

    @Query("select a from Application a where a.coop.registrar = :registrar and a.coop.number = :number"
            + " and a.status in :open")
    List<Application> ofNumber(Registrar registrar, @Nullable String number, Collection<ApplicationStatus> open);

    @Query("select a from Application a where lower(a.coop.name) = lower(:name) and a.status in :open")
    List<Application> ofName(String name, Collection<ApplicationStatus> open);

    /** Confirmed applications of one address, newest first. */
    @Query("select a from Application a where lower(a.contact.email) = lower(:email) and a.caseNumber is not null"
            + " order by a.confirmedAt desc")
    List<Application> ofContact(String email);
}
