package coop.workers.register;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Who held which office when; nothing is deleted. */
interface Officers extends Repository<Officer, UUID> {

    Officer saveAndFlush(Officer officer);

    Optional<Officer> findById(UUID id);

    @Query("""
            select person from PersonEntry person
            where exists (select 1 from Officer officer where officer.person = person.id
                and officer.office = coop.workers.register.Office.DIRECTOR
                and officer.from <= :date and (officer.last is null or officer.last >= :date))
            order by person.fullName, person.id
            """)
    List<PersonEntry> directorsOn(LocalDate date);

    @Query("""
            select count(officer) > 0 from Officer officer
            where officer.seat = :seat and officer.from <= :last and (officer.last is null or officer.last >= :from)
            """)
    boolean isSeatTaken(int seat, LocalDate from, LocalDate last);
}
