package coop.workers.funding;

import jakarta.persistence.Column;
import org.jspecify.annotations.Nullable;

/** Whom one talks to at a funder. */
public record FunderContact(
        @Column(name = "name") String name,
        @Column(name = "role") @Nullable String role,
        @Column(name = "email") @Nullable String email,
        @Column(name = "phone") @Nullable String phone) {}
