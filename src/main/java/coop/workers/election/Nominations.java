package coop.workers.election;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Where nominations are kept. */
interface Nominations extends Repository<Nomination, UUID> {

    Nomination saveAndFlush(Nomination nomination);

    Optional<Nomination> findByCaseNumber(String caseNumber);

    List<Nomination> findByElectionIdOrderByCaseNumber(UUID electionId);

    void delete(Nomination nomination);

    /** Those of elections that were declared or cancelled, and whose meeting was before a moment. */
    @Query("""
            select nomination from Nomination nomination, Election election join election.milestones milestone
            where election.id = nomination.electionId and election.status in (DECLARED, CANCELLED)
                and key(milestone) = MEETING and value(milestone) < :before
            order by nomination.caseNumber
            """)
    List<Nomination> ofElectionsOverBefore(LocalDateTime before);

    /** Those of a person, or of whoever has that e-mail address. */
    @Query("""
            select nomination from Nomination nomination
            where nomination.personId = :person or lower(nomination.email) = lower(:address)
            order by nomination.caseNumber desc
            """)
    List<Nomination> ofPerson(UUID person, String address);
}
