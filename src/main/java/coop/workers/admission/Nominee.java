package coop.workers.admission;

import jakarta.persistence.Column;
import org.jspecify.annotations.Nullable;

/**
 * The person named in the register for a body that is no legal person.
 *
 * @param address null while the co-op has not said
 */
public record Nominee(
        @Column(name = "nominee_name") String name,
        @Column(name = "nominee_address") @Nullable String address) {}
