package coop.workers.register;

import coop.workers.register.RegisterDesk.NewOfficer;
import coop.workers.register.RegisterDesk.OfficerId;
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
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Somebody's time in an office; for a director it is the term of a seat on the board. */
@Entity
@Table(schema = "register", name = "officer")
class Officer {

    @Id
    private UUID id;

    @Column(name = "person_id")
    private UUID person;

    @Enumerated(EnumType.STRING)
    @Column(name = "office")
    private Office office;

    @Column(name = "seat")
    private @Nullable Integer seat;

    @Column(name = "casual")
    private boolean casual;

    @Column(name = "from_on")
    private LocalDate from;

    @Column(name = "last_on")
    private @Nullable LocalDate last;

    @Column(name = "ended_why")
    private @Nullable String endedWhy;

    @Version
    private @Nullable Integer version;

    Officer(NewOfficer officer) {
        this.id = UUID.randomUUID();
        this.person = officer.person().value();
        this.office = officer.office();
        this.seat = officer.seat();
        this.casual = officer.casual();
        this.from = officer.from();
        this.last = officer.lastDay();
    }

    @SuppressWarnings("NullAway.Init") // for JPA
    protected Officer() {}

    OfficerId id() {
        return new OfficerId(id);
    }

    Optional<LocalDate> lastDay() {
        return Optional.ofNullable(last);
    }

    /**
     * Leaves before the term is over.
     *
     * @throws Rejection if the term is over by then, or begins only later
     */
    void leave(LocalDate lastDay, String reason) {
        if (lastDay.isBefore(from)) {
            throw new Rejection(Problem.at("lastDay", "register.problem.left-before-appointed", from));
        }
        if (last != null && lastDay.isAfter(last)) {
            throw new Rejection(Problem.at("lastDay", "register.problem.term-over-by-then", last));
        }
        last = lastDay;
        endedWhy = reason;
    }
}
