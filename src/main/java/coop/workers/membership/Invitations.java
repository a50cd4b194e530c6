package coop.workers.membership;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** Invitations, those that are over included until their time is up. */
interface Invitations extends Repository<Invitation, String> {

    Invitation saveAndFlush(Invitation invitation);

    void delete(Invitation invitation);

    void flush();

    Optional<Invitation> findById(String caseNumber);

    List<Invitation> findByPerson(UUID person);
}
