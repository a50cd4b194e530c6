package coop.workers.funding;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

/** Where opportunities are kept. */
interface Opportunities extends JpaRepository<Opportunity, UUID> {

    Optional<Opportunity> findByCaseNumber(String caseNumber);

    @Query(
            "select o from Opportunity o where o.seeking.funder = :funder order by o.registeredOn desc, o.caseNumber desc")
    List<Opportunity> ofFunder(UUID funder);

    /** What a group asks for or has asked for, and has not been let go of. */
    @Query("select o from Opportunity o where o.group = :group and o.letGoOn is null")
    List<Opportunity> ofGroup(String group);
}
