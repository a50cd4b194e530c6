package coop.workers.funding;

import jakarta.persistence.Column;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;

/**
 * Who gives money.
 *
 * @param charityNumber as the Charity Commission or its Scottish or Northern Irish like gave it
 * @param postalAddress where an invoice would go
 * @param notes what one should know before asking them
 * @param member its number in our register; null where it is no member
 */
public record FunderDetails(
        @Column(name = "name") String name,

        @Enumerated(EnumType.STRING) @Column(name = "kind") FunderKind kind,

        @Column(name = "website") @Nullable String website,
        @Column(name = "postal_address") @Nullable String postalAddress,
        @Column(name = "charity_number") @Nullable String charityNumber,
        @Column(name = "company_number") @Nullable String companyNumber,
        @Column(name = "notes") @Nullable String notes,
        @Column(name = "member_number") @Nullable Integer member) {}
