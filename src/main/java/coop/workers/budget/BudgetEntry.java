package coop.workers.budget;

import coop.workers.shared.Money;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A sum promised or spent from a line. */
@Entity
@Table(schema = "budget", name = "entry")
class BudgetEntry {

    @Id
    private UUID id;

    @Enumerated(EnumType.STRING)
    private EntryKind kind;

    private long pence;
    private String what;

    @Column(name = "on_day")
    private LocalDate onDay;

    @Column(name = "settled_by")
    private @Nullable UUID settledBy;

    @Column(name = "noted_by")
    private String notedBy;

    @Column(name = "noted_at")
    private Instant notedAt;

    BudgetEntry(EntryKind kind, Money amount, String what, LocalDate onDay, String notedBy, Instant notedAt) {
        this.id = UUID.randomUUID();
        this.kind = kind;
        this.pence = amount.pence();
        this.what = what;
        this.onDay = onDay;
        this.notedBy = notedBy;
        this.notedAt = notedAt;
    }

    @SuppressWarnings("NullAway.Init") // for JPA
    protected BudgetEntry() {}

    UUID id() {
        return id;
    }

    EntryKind kind() {
        return kind;
    }

    Money amount() {
        return Money.ofPence(pence);
    }

    String what() {
        return what;
    }

    LocalDate onDay() {
        return onDay;
    }

    String notedBy() {
        return notedBy;
    }

    /** A promise that has not been paid. */
    boolean isOpenPromise() {
        return kind == EntryKind.COMMITTED && settledBy == null;
    }

    void settle(BudgetEntry payment) {
        settledBy = payment.id;
    }

    Optional<UUID> settledBy() {
        return Optional.ofNullable(settledBy);
    }
}
