package coop.workers.membership;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** People's applications, until the time for keeping them is over. */
interface MembershipApplications extends Repository<MembershipApplication, UUID> {

    MembershipApplication saveAndFlush(MembershipApplication application);

    void delete(MembershipApplication application);

    void flush();

    Optional<MembershipApplication> findById(UUID id);

    Optional<MembershipApplication> findByCaseNumber(String caseNumber);

    /** Held until the transaction ends, so that of two clicks at once the second sees what the first did. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select a from MembershipApplication a where a.id = :id")
    Optional<MembershipApplication> hold(UUID id);

    /** Those of an address that are in, newest first. */
    @Query("select a from MembershipApplication a where lower(a.email) = lower(:email) and a.caseNumber is not null"
            + " order by a.handedInAt desc")
    List<MembershipApplication> ofAddress(String email);

    /** Those of a person, newest first. */
    List<MembershipApplication> findByPersonOrderByHandedInAtDesc(UUID person);

    /** Handed in and not confirmed in all the time that their links were open. */
    @Modifying
    @Query("delete from MembershipApplication a where a.caseNumber is null and a.handedInAt < :before")
    int deleteNotConfirmedSince(Instant before);
}
