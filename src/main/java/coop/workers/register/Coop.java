package coop.workers.register;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A co-op as its registrar knows it, apart from whether it is a member. */
@Entity
@Table(schema = "register", name = "coop")
class Coop {

    @Id
    private UUID id;

    private String name;

    @Enumerated(EnumType.STRING)
    @Column(name = "legal_form")
    private LegalForm legalForm;

    @Enumerated(EnumType.STRING)
    private Registrar registrar;

    @Column(name = "registered_number")
    private @Nullable String registeredNumber;

    @Column(name = "website")
    private @Nullable String website;

    @Version
    private @Nullable Integer version;

    Coop(String name, LegalForm legalForm, RegisteredNumber number, @Nullable String website) {
        this.id = UUID.randomUUID();
        this.name = name;
        this.legalForm = legalForm;
        this.registrar = number.registrar();
        this.registeredNumber = number.number();
        this.website = website;
    }

    @SuppressWarnings("NullAway.Init") // for JPA
    protected Coop() {}

    String name() {
        return name;
    }

    RegisteredNumber registeredNumber() {
        return new RegisteredNumber(registrar, registeredNumber);
    }

    LegalForm legalForm() {
        return legalForm;
    }

    String website() {
        return website == null ? "" : website;
    }

    /** Has had that number all along. */
    void correctNumber(RegisteredNumber corrected) {
        registrar = corrected.registrar();
        registeredNumber = corrected.number();
    }

    /** Takes over what has changed since the co-op was last a member; its registered number is what it is known by. */
    void describeAnew(String newName, LegalForm newLegalForm, @Nullable String newWebsite) {
        name = newName;
        legalForm = newLegalForm;
        website = newWebsite;
    }
}
