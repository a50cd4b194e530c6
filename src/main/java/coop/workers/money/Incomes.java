package coop.workers.money;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Money that came in without an invoice; no entry is deleted. */
interface Incomes extends Repository<Income, UUID> {

    Income saveAndFlush(Income income);

    Optional<Income> findById(UUID id);

    List<Income> findByFundOrderByReceivedOnDescIdAsc(UUID fund);

    @Query("select i from Income i where i.receivedOn between :from and :until order by i.receivedOn desc, i.id")
    List<Income> between(LocalDate from, LocalDate until, Pageable page);

    @Query("select count(i) from Income i where i.receivedOn between :from and :until")
    int countBetween(LocalDate from, LocalDate until);
}
