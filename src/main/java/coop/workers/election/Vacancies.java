package coop.workers.election;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

/** Where empty seats are kept. */
interface Vacancies extends Repository<Vacancy, String> {

    Vacancy saveAndFlush(Vacancy vacancy);

    Optional<Vacancy> findByCaseNumber(String caseNumber);

    List<Vacancy> findByStatusInOrderBySeat(Collection<VacancyStatus> statuses);

    boolean existsBySeatAndStatusIn(int seat, Collection<VacancyStatus> statuses);
}
