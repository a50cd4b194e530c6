package coop.workers.register;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The people of the register; nobody is deleted to whom anything refers. */
interface People extends Repository<PersonEntry, UUID> {

    PersonEntry saveAndFlush(PersonEntry person);

    void flush();

    void deleteById(UUID id);

    Optional<PersonEntry> findById(UUID id);

    List<PersonEntry> findByIdInOrderByFullNameAscIdAsc(Collection<UUID> ids);

    boolean existsById(UUID id);

    @Query("select person from PersonEntry person where lower(person.email) = lower(:email)")
    Optional<PersonEntry> withEmail(String email);

    @Query("select person from PersonEntry person where lower(person.fullName) = lower(:name) order by person.id")
    List<PersonEntry> named(String name, Limit most);
}
