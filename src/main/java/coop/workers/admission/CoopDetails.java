package coop.workers.admission;

import coop.workers.register.LegalForm;
import coop.workers.register.RegisteredNumber;
import coop.workers.register.Registrar;
import jakarta.persistence.Column;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;

/**
 * The co-op that applies, in its own words.
 *
 * @param number as its registrar gave it; null where there is no registrar
 * @param control how its workers control it
 */
public record CoopDetails(
        @Column(name = "coop_name") String name,

        @Enumerated(EnumType.STRING) @Column(name = "legal_form")
        LegalForm legalForm,

        @Enumerated(EnumType.STRING) @Column(name = "registrar")
        Registrar registrar,

        @Column(name = "registered_number") @Nullable String number,
        @Column(name = "postal_address") String postalAddress,
        @Column(name = "website") @Nullable String website,
        @Column(name = "industry") String industry,
        @Column(name = "workers") int workers,
        @Column(name = "members") int members,
        @Column(name = "control") String control) {

    /** What tells one co-op from another: registrar and number, or none of both. */
    public RegisteredNumber registeredNumber() {
        return number == null ? RegisteredNumber.NONE : new RegisteredNumber(registrar, number);
    }
}
