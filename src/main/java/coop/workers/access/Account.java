package coop.workers.access;

import coop.workers.shared.EmailAddress;
import coop.workers.shared.PersonId;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The sign-in of one person of the register, and what it opens. */
@Entity
@Table(schema = "access", name = "account")
class Account {

    @Id
    private UUID id;

    @Version
    private int version;

    private UUID personId;
    private String name;
    private String email;
    private @Nullable String passwordHash;
    private @Nullable String totpSecret;
    private long totpLastStep;
    private boolean disabled;

    @SuppressWarnings("UnusedVariable") // kept for whoever looks into the table
    private Instant createdAt;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(schema = "access", name = "account_role", joinColumns = @JoinColumn(name = "account_id"))
    @Column(name = "role")
    @Enumerated(EnumType.STRING)
    private Set<Role> roles = new HashSet<>();

    @SuppressWarnings("NullAway.Init")
    protected Account() {}

    Account(PersonId person, String name, EmailAddress email, Set<Role> roles, Instant createdAt) {
        this.id = UUID.randomUUID();
        this.personId = person.value();
        this.name = name;
        this.email = email.value();
        this.roles = new HashSet<>(roles);
        this.createdAt = createdAt;
    }

    UUID id() {
        return id;
    }

    PersonId person() {
        return new PersonId(personId);
    }

    String name() {
        return name;
    }

    String email() {
        return email;
    }

    Set<Role> roles() {
        return roles.isEmpty() ? Set.of() : EnumSet.copyOf(roles);
    }

    Optional<String> passwordHash() {
        return Optional.ofNullable(passwordHash);
    }

    boolean isOpen() {
        return !disabled;
    }

    boolean isAdministrator() {
        return isOpen() && roles.contains(Role.ADMINISTRATOR);
    }

    void give(Set<Role> wanted) {
        roles.retainAll(wanted);
        roles.addAll(wanted);
    }

    void switchOff() {
        disabled = true;
    }

    void switchOn() {
        disabled = false;
    }

    void protectWith(String hashOfPassword) {
        passwordHash = hashOfPassword;
    }

    /** The sealed secret of the second factor, where one has been set up. */
    Optional<String> secondFactor() {
        return Optional.ofNullable(totpSecret);
    }

    /** Sets up a second factor whose first code has been seen. */
    void protectWithCodes(String sealedSecret, long stepOfFirstCode) {
        totpSecret = sealedSecret;
        totpLastStep = stepOfFirstCode;
    }

    /** Notes that the code of {@code step} has been used; false where it, or a later one, was used before. */
    boolean takeCodeOf(long step) {
        if (step <= totpLastStep) {
            return false;
        }
        totpLastStep = step;
        return true;
    }

    void forgetSecondFactor() {
        totpSecret = null;
    }
}
