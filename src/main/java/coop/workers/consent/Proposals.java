package coop.workers.consent;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Proposals extends Repository<Proposal, UUID> {

    Proposal save(Proposal proposal);

    /** The open proposal of a case, held until the transaction ends: two voices are taken one after the other. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("""
            select p from Proposal p where p.caseNumber = :number
            and p.stage not in (coop.workers.consent.Stage.DECIDED, coop.workers.consent.Stage.WITHDRAWN)""")
    Optional<Proposal> takeOpen(String number);

    @Query("""
            select count(p) > 0 from Proposal p where p.caseNumber = :number
            and p.stage not in (coop.workers.consent.Stage.DECIDED, coop.workers.consent.Stage.WITHDRAWN)""")
    boolean isAnyOpen(String number);

    Optional<Proposal> findFirstByCaseNumberOrderByLaidAtDesc(String number);

    @Query("""
            select p from Proposal p where p.caseNumber = :number and p.stage = coop.workers.consent.Stage.DECIDED
            order by p.laidAt desc limit 1""")
    Optional<Proposal> findLastDecided(String number);

    List<Proposal> findByStageAndGroupKeyOrderByLaidAt(Stage stage, String groupKey);

    List<Proposal> findByStageOrderByLaidAt(Stage stage);

    /** What lies before the group and is not decided, the longest waiting first. */
    @Query("""
            select p from Proposal p where p.groupKey = :group
            and p.stage not in (coop.workers.consent.Stage.DECIDED, coop.workers.consent.Stage.WITHDRAWN)
            order by p.laidAt""")
    List<Proposal> openIn(String group);

    /** Proposals in an open round in which {@code person} has answered, the oldest round first. */
    @Query("""
            select p from Proposal p join p.rounds r join r.voices v
            where r.closedAt is null and v.person = :person
            and v.answer in (coop.workers.consent.VoiceAsked.Answer.CONSENT,
                coop.workers.consent.VoiceAsked.Answer.OBJECTION)
            order by r.openedAt""")
    List<Proposal> findInRoundAnsweredBy(UUID person);
}
