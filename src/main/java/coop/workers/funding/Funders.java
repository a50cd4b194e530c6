package coop.workers.funding;

import coop.workers.shared.DoneTwice;
import coop.workers.shared.NotFound;
import coop.workers.shared.Problem;
import coop.workers.shared.Rejection;
import java.util.Optional;
import java.util.UUID;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

/** Where funders are kept. */
interface Funders extends JpaRepository<Funder, UUID> {

    DoneTwice DONE_TWICE = new DoneTwice("funder_name", "funder_contact_pkey", "funder_tie_pkey");

    @Query("select f from Funder f where lower(f.details.name) = lower(:name)")
    Optional<Funder> named(String name);

    /**
     * The funder of that id.
     *
     * @throws NotFound if there is none
     */
    default Funder get(FunderId id) {
        return findById(id.value()).orElseThrow(NotFound::new);
    }

    /**
     * Keeps what has become of it.
     *
     * @throws Rejection if somebody else changed it, or entered the same, meanwhile
     */
    default void keep(Funder funder) {
        try {
            saveAndFlush(funder);
        } catch (OptimisticLockingFailureException meanwhile) {
            throw new Rejection(Problem.of("funding.problem.changed-meanwhile"));
        } catch (DataIntegrityViolationException clash) {
            throw DONE_TWICE.is(clash) ? new Rejection(Problem.of("funding.problem.changed-meanwhile")) : clash;
        }
    }
}
