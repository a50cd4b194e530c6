package coop.workers.access;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface Accounts extends JpaRepository<Account, UUID> {

    @Query("select a from Account a where lower(a.email) = lower(:email)")
    Optional<Account> withEmail(String email);

    Optional<Account> findByPersonId(UUID person);

    /** Held until the end of the transaction, so that two administrators cannot each remove the other at once. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query(
            "select a from Account a where not a.disabled and coop.workers.access.Role.ADMINISTRATOR member of a.roles order by a.id")
    List<Account> lockAdministrators();
}
