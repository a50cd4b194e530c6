package coop.workers.funding;

import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

/** Where awards are kept. */
interface Awards extends JpaRepository<Award, UUID> {}
