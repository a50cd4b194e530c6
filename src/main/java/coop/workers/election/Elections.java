package coop.workers.election;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** Where elections are kept. */
interface Elections extends Repository<Election, UUID> {

    Election saveAndFlush(Election election);

    Optional<Election> findById(UUID id);

    Optional<Election> findByCaseNumber(String caseNumber);

    List<Election> findAll();

    List<Election> findByMeetingIdOrderById(UUID meetingId);
}
