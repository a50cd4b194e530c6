package coop.workers.groups;

import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The monthly rounds of all groups, for as long as attendance is kept. */
interface MonthlyRounds extends Repository<MonthlyRound, String> {

    MonthlyRound saveAndFlush(MonthlyRound round);

    @Query(
            "select round from MonthlyRound round where round.month < :before and round.outcome <> :open order by round.month")
    List<MonthlyRound> settledBefore(LocalDate before, RoundOutcome open);

    Optional<MonthlyRound> findById(String caseNumber);

    /** Held until the transaction ends: two people who tick at once are taken one after the other. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select round from MonthlyRound round where round.caseNumber = :number")
    Optional<MonthlyRound> take(String number);

    boolean existsByGroupAndMonth(String group, LocalDate month);

    List<MonthlyRound> findTop12ByGroupOrderByMonthDesc(String group);
}
