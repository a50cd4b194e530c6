package coop.workers.election;

import coop.workers.shared.CaseNumber;
import coop.workers.shared.Problem;
import coop.workers.shared.Rejection;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.AbstractAggregateRoot;

/** A seat on the board that is empty between elections. */
@Entity
@Table(schema = "election", name = "vacancy")
class Vacancy extends AbstractAggregateRoot<Vacancy> {

    @Id
    @Column(name = "case_number")
    private String caseNumber;

    @Version
    private @Nullable Long version;

    private int seat;

    @Enumerated(EnumType.STRING)
    private VacancyStatus status;

    @Column(name = "full_name")
    private @Nullable String fullName;

    private @Nullable String email;

    @Column(name = "postal_address")
    private @Nullable String postalAddress;

    @Column(name = "filled_on")
    private @Nullable LocalDate filledOn;

    @SuppressWarnings("NullAway.Init") // for JPA
    protected Vacancy() {}

    Vacancy(CaseNumber number, int seat, String title) {
        this.caseNumber = number.value();
        this.seat = seat;
        this.status = VacancyStatus.SEARCHING;
        registerEvent(new VacancyOpened(number, title));
    }

    /** Somebody whom the board is asked to co-opt. */
    record Proposed(String fullName, String email, String postalAddress) {}

    void found(Proposed somebody) {
        mustBe(VacancyStatus.SEARCHING);
        fullName = somebody.fullName().strip();
        email = somebody.email().strip();
        postalAddress = somebody.postalAddress().strip();
    }

    void layBeforeBoard() {
        mustBe(VacancyStatus.SEARCHING);
        status = VacancyStatus.WITH_THE_BOARD;
    }

    /** The board does not agree: whoever was proposed is forgotten. */
    void searchAgain() {
        mustBe(VacancyStatus.WITH_THE_BOARD);
        status = VacancyStatus.SEARCHING;
        fullName = null;
        email = null;
        postalAddress = null;
    }

    void fill(LocalDate on) {
        mustBe(VacancyStatus.WITH_THE_BOARD);
        status = VacancyStatus.FILLED;
        filledOn = on;
    }

    void leaveEmpty() {
        mustBe(VacancyStatus.SEARCHING);
        status = VacancyStatus.LEFT_EMPTY;
    }

    private void mustBe(VacancyStatus allowed) {
        if (status != allowed) {
            throw new Rejection(Problem.of("election.problem.vacancy.not-now"));
        }
    }

    int seat() {
        return seat;
    }

    VacancyStatus status() {
        return status;
    }

    CaseNumber caseNumber() {
        return new CaseNumber(caseNumber);
    }

    Proposed proposed() {
        return new Proposed(
                Objects.requireNonNull(fullName), Objects.requireNonNull(email), Objects.requireNonNull(postalAddress));
    }
}
