package coop.workers.money;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** What was spent of funds; no entry is deleted. */
interface Spendings extends Repository<Spending, UUID> {

    Spending saveAndFlush(Spending spending);

    Optional<Spending> findById(UUID id);

    List<Spending> findByFundOrderBySpentOnDescIdAsc(UUID fund);
}
