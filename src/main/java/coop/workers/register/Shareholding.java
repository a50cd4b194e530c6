package coop.workers.register;

import coop.workers.shared.Money;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Shares held by a member from one day until, not including, another. */
@Entity
@Table(schema = "register", name = "shareholding")
class Shareholding {

    @Id
    private UUID id;

    private int shares;

    @Column(name = "paid_pence")
    private long paidPence;

    @Column(name = "held_from")
    private LocalDate heldFrom;

    @Column(name = "held_until")
    private @Nullable LocalDate heldUntil;

    Shareholding(int shares, Money paid, LocalDate heldFrom) {
        this.id = UUID.randomUUID();
        this.shares = shares;
        this.paidPence = paid.pence();
        this.heldFrom = heldFrom;
    }

    @SuppressWarnings("NullAway.Init") // for JPA
    protected Shareholding() {}

    int shares() {
        return shares;
    }

    Money paid() {
        return Money.ofPence(paidPence);
    }

    boolean isOpen() {
        return heldUntil == null;
    }

    void end(LocalDate on) {
        heldUntil = on;
    }
}
