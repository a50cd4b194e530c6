package coop.workers.funding;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/** Whom one talks to at a funder. */
@Embeddable
public record FunderContact(
        @Column(name = "name") String name,
        @Column(name = "role") @Nullable String role,
        @Column(name = "email") @Nullable String email,
        @Column(name = "phone") @Nullable String phone) {}
