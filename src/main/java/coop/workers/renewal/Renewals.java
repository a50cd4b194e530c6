package coop.workers.renewal;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

/** Where renewals are kept. */
interface Renewals extends JpaRepository<Renewal, UUID> {

    /** Written out, since a query made from the name of its method is translated anew each time. */
    @Query("select r from Renewal r where r.caseNumber = :caseNumber")
    Optional<Renewal> findByCaseNumber(String caseNumber);

    /** Held until the transaction ends, so that of two clicks at once the second sees what the first did. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select r from Renewal r where r.caseNumber = :caseNumber")
    Optional<Renewal> hold(String caseNumber);

    @Query(
            "select count(r) > 0 from Renewal r where r.memberNumber = :member and r.year = :year and r.status not in :over")
    boolean isThere(int member, int year, Collection<RenewalStatus> over);

    @Query("select r from Renewal r where r.memberNumber = :member and r.status not in :over order by r.year desc")
    List<Renewal> goingOn(int member, Collection<RenewalStatus> over);
}
