package coop.workers.budget;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** The lines of all groups, those that came to nothing included. */
interface BudgetLines extends Repository<BudgetLine, UUID> {

    BudgetLine saveAndFlush(BudgetLine line);

    Optional<BudgetLine> findById(UUID id);

    Optional<BudgetLine> findByCaseNumber(String caseNumber);

    List<BudgetLine> findByGroupOrderByName(String group);
}
