package coop.workers.register;

import coop.workers.register.RegisterDesk.NewPerson;
import coop.workers.register.RegisterDesk.Person;
import coop.workers.shared.EmailAddress;
import coop.workers.shared.PersonId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Somebody known to the register: a member, a representative, an officer, or a contact. */
@Entity
@Table(schema = "register", name = "person")
class PersonEntry {

    @Id
    private UUID id;

    @Column(name = "full_name")
    private String fullName;

    private @Nullable String email;
    private @Nullable String phone;

    @Column(name = "postal_address")
    private @Nullable String postalAddress;

    @Column(name = "entered_at")
    private Instant enteredAt;

    @Column(name = "merged_into", insertable = false, updatable = false)
    private @Nullable UUID mergedInto;

    @Version
    private @Nullable Integer version;

    PersonEntry(PersonId id, NewPerson person, Instant enteredAt) {
        this.id = id.value();
        this.fullName = person.fullName();
        this.email = person.email() == null ? null : person.email().value();
        this.phone = person.phone();
        this.postalAddress = person.address();
        this.enteredAt = enteredAt;
    }

    @SuppressWarnings("NullAway.Init") // for JPA
    protected PersonEntry() {}

    PersonId id() {
        return new PersonId(id);
    }

    /** The entry that stands for them: their own, unless they were found to be somebody known by another. */
    PersonId whoTheyAre() {
        return mergedInto == null ? id() : new PersonId(mergedInto);
    }

    String fullName() {
        return fullName;
    }

    @Nullable String postalAddress() {
        return postalAddress;
    }

    /** Takes over what was not known yet; what is known stays. */
    void learn(NewPerson person) {
        if (phone == null) {
            phone = person.phone();
        }
        if (postalAddress == null) {
            postalAddress = person.address();
        }
    }

    /** Has been called that all along. */
    void correctName(String corrected) {
        fullName = corrected;
    }

    /** Is rung up at that number from now on; null for none. */
    void answerAt(@Nullable String newPhone) {
        phone = newPhone;
    }

    /** Is written to there from now on. */
    void writeTo(EmailAddress newEmail) {
        email = newEmail.value();
    }

    void moveTo(String newPostalAddress) {
        postalAddress = newPostalAddress;
    }

    Person asPerson() {
        return new Person(id(), fullName, email == null ? null : new EmailAddress(email), phone);
    }
}
