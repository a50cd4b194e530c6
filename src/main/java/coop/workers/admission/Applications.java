package coop.workers.admission;

import coop.workers.register.Registrar;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

/** Where applications are kept. */
interface Applications extends JpaRepository<Application, UUID> {

    Optional<Application> findByCaseNumber(String caseNumber);

    @Query("select a from Application a where a.coop.registrar = :registrar and a.coop.number = :number"
            + " and a.status in :open")
    List<Application> ofNumber(Registrar registrar, String number, Collection<ApplicationStatus> open);

    @Query("select a from Application a where lower(a.coop.name) = lower(:name) and a.status in :open")
    List<Application> ofName(String name, Collection<ApplicationStatus> open);

    /** Confirmed applications of one address, newest first. */
    @Query("select a from Application a where lower(a.contact.email) = lower(:email) and a.caseNumber is not null"
            + " order by a.confirmedAt desc")
    List<Application> ofContact(String email);
}
