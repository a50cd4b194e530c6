package coop.workers.admission;

import coop.workers.shared.EmailAddress;
import jakarta.persistence.Column;
import org.jspecify.annotations.Nullable;

/**
 * The person who applies for a co-op.
 *
 * @param phone null where none was given
 * @param role what they do in the co-op; null where they did not say
 */
public record Contact(
        @Column(name = "contact_name") String name,
        @Column(name = "contact_email") String email,
        @Column(name = "contact_phone") @Nullable String phone,
        @Column(name = "contact_role") @Nullable String role) {

    /** Where letters about the application go. */
    public EmailAddress address() {
        return new EmailAddress(email);
    }
}
