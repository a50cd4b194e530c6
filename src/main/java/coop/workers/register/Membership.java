package coop.workers.register;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One time during which somebody was a member: from the date entered to, not including, the date ceased. */
@Entity
@Table(schema = "register", name = "membership")
class Membership {

    @Id
    private UUID id;

    @Column(name = "entered_on")
    private LocalDate enteredOn;

    @Column(name = "ceased_on")
    private @Nullable LocalDate ceasedOn;

    @Column(name = "ceased_reason")
    private @Nullable String ceasedReason;

    Membership(LocalDate enteredOn) {
        this.id = UUID.randomUUID();
        this.enteredOn = enteredOn;
    }

    @SuppressWarnings("NullAway.Init") // for JPA
    protected Membership() {}

    LocalDate enteredOn() {
        return enteredOn;
    }

    @Nullable LocalDate ceasedOn() {
        return ceasedOn;
    }

    Optional<LocalDate> ceased() {
        return Optional.ofNullable(ceasedOn);
    }

    boolean isOpen() {
        return ceasedOn == null;
    }

    void cease(LocalDate on, String reason) {
        ceasedOn = on;
        ceasedReason = reason;
    }
}
