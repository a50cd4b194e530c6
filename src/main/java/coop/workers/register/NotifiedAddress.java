package coop.workers.register;

import coop.workers.shared.EmailAddress;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** An electronic address that a member has notified, and the purposes it was notified for. */
@Entity
@Table(schema = "register", name = "notified_address")
class NotifiedAddress {

    @Id
    private UUID id;

    @Column(name = "address")
    private String address;

    @Column(name = "purposes")
    private String purposes;

    @Column(name = "notified_on")
    private LocalDate notifiedOn;

    @Column(name = "withdrawn_on")
    private @Nullable LocalDate withdrawnOn;

    NotifiedAddress(EmailAddress address, Set<NotifiedPurpose> purposes, LocalDate notifiedOn) {
        this.id = UUID.randomUUID();
        this.address = address.value();
        this.purposes = new TreeSet<>(purposes).stream().map(Enum::name).collect(Collectors.joining(","));
        this.notifiedOn = notifiedOn;
    }

    @SuppressWarnings("NullAway.Init") // for JPA
    protected NotifiedAddress() {}

    boolean is(EmailAddress other) {
        return address.equalsIgnoreCase(other.value());
    }

    /** The address, and after it what it is for. */
    String inFull() {
        return address + " " + purposes;
    }

    boolean isOpen() {
        return withdrawnOn == null;
    }

    /** The same at another address. */
    NotifiedAddress movedTo(EmailAddress other, LocalDate on) {
        var moved = new NotifiedAddress(other, Set.of(), on);
        moved.purposes = purposes;
        return moved;
    }

    void withdraw(LocalDate on) {
        withdrawnOn = on;
    }
}
