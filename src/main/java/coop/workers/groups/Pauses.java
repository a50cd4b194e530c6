package coop.workers.groups;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Everybody's pauses. */
interface Pauses extends Repository<Pause, UUID> {

    Pause saveAndFlush(Pause pause);

    Optional<Pause> findById(UUID id);

    /** Those of {@code people} that have a day between {@code from} and {@code last}, both included. */
    @Query("""
            select pause from Pause pause where pause.person in :people
            and pause.from <= :last and (pause.last is null or pause.last >= :from) order by pause.from, pause.id
            """)
    List<Pause> between(Collection<UUID> people, LocalDate from, LocalDate last);
}
