package coop.workers.funding;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

/** Where funders are kept. */
interface Funders extends JpaRepository<Funder, UUID> {

    @Query("select f from Funder f where lower(f.details.name) = lower(:name)")
    Optional<Funder> named(String name);
}
