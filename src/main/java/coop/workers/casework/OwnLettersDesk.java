package coop.workers.casework;

import coop.workers.access.CurrentPerson;
import coop.workers.access.PeopleWithPages;
import coop.workers.access.PeopleWithPages.Someone;
import coop.workers.casework.Correspondence.Letter;
import coop.workers.casework.Correspondence.State;
import coop.workers.shared.EmailAddress;
import coop.workers.shared.NotFound;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The letters of cases that went to the address of somebody on their own page, as they were written; private links in them
 * are shortened, since each has its own time.
 */
@Service
@Transactional(readOnly = true)
public class OwnLettersDesk {

    private static final String MINE = """
            select * from casework.letter
            where case_number is not null and state <> 'FAILED' and lower(recipient_email) = lower(:address)
            """;

    private final JdbcClient database;
    private final CurrentPerson currentPerson;
    private final PeopleWithPages people;

    OwnLettersDesk(JdbcClient database, CurrentPerson currentPerson, PeopleWithPages people) {
        this.database = database;
        this.currentPerson = currentPerson;
        this.people = people;
    }

    /** The newest {@code most} of them. */
    public List<Letter> latest(int most) {
        return address()
                .map(address -> database
                        .sql(MINE + " order by sequence desc limit :most")
                        .param("address", address.value())
                        .param("most", most)
                        .query(PostRoom::letter)
                        .list()
                        .stream()
                        .map(Letter::withoutPrivateLinks)
                        .toList())
                .orElse(List.of());
    }

    /**
     * The newest letter that could not be brought to the address at which somebody is written to now; empty once one has
     * arrived there since, or they have another address.
     */
    public Optional<Letter> cameBack() {
        return address()
                .flatMap(address -> database.sql("""
                        select * from casework.letter where lower(recipient_email) = lower(:address)
                          and state in ('FAILED', 'SENT') order by sequence desc limit 1
                        """)
                        .param("address", address.value())
                        .query(PostRoom::letter)
                        .optional())
                .filter(letter -> letter.state() == State.FAILED)
                .map(Letter::withoutPrivateLinks);
    }

    /**
     * One of them.
     *
     * @throws NotFound if it is not theirs, or there is none
     */
    public Letter letter(UUID id) {
        return address()
                .flatMap(address -> database.sql(MINE + " and id = :id")
                        .param("address", address.value())
                        .param("id", id)
                        .query(PostRoom::letter)
                        .optional())
                .map(Letter::withoutPrivateLinks)
                .orElseThrow(NotFound::new);
    }

    private Optional<EmailAddress> address() {
        return people.find(currentPerson.get()).map(Someone::email);
    }
}
