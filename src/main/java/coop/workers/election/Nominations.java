package coop.workers.election;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** Where nominations are kept. */
interface Nominations extends Repository<Nomination, UUID> {

    Nomination saveAndFlush(Nomination nomination);

    Optional<Nomination> findByCaseNumber(String caseNumber);

    List<Nomination> findByElectionIdOrderByCaseNumber(UUID electionId);
}
