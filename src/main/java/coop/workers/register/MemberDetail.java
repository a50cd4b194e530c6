package coop.workers.register;

import coop.workers.register.RegisterDesk.MemberNumber;
import coop.workers.shared.Money;
import coop.workers.shared.PersonId;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Everything about one member, with its history.
 *
 * @param body what a co-op is; null for a person
 * <p>Who may only inspect (2014 Act, s.103) is shown the entry as it stands: addresses and representatives of before, reasons,
 * the renewal and the alterations are left out, and {@code property} is null.
 *
 * @param property null where the asker may not see it (2014 Act, s.103)
 */
public record MemberDetail(
        MemberNumber number,
        MemberClass memberClass,
        String name,
        String postalAddress,
        @Nullable Body body,
        @Nullable LocalDate renewsOn,
        List<Period> periods,
        List<Represented> representatives,
        List<NotifiedSince> notified,
        @Nullable Property property,
        List<Alteration> alterations) {

    /** Is its membership going on? Nothing leaves the register, so an entry may be that of a former member. */
    public boolean isMember() {
        return periods.stream().anyMatch(period -> period.ceasedOn() == null);
    }

    /** A co-op as its registrar knows it. */
    public record Body(
            LegalForm legalForm,
            RegisteredNumber registeredNumber,
            @Nullable String website,
            @Nullable String nominee) {}

    /** One time as a member; {@code ceasedOn} is the first day after it. */
    public record Period(
            LocalDate enteredOn,
            @Nullable LocalDate ceasedOn,
            @Nullable String reason) {}

    /** Who cast the vote, from one day until, not including, another. */
    public record Represented(
            PersonId person,
            String name,
            LocalDate from,
            @Nullable LocalDate until) {}

    /** An electronic address and since when it was notified. */
    public record NotifiedSince(
            Notified notified, LocalDate from, @Nullable LocalDate withdrawn) {}

    /** Shares, those given back included, and other property. */
    public record Property(List<Shares> shares, String otherProperty) {}

    /** Shares held from one day until, not including, another. */
    public record Shares(
            int number,
            Money paid,
            LocalDate from,
            @Nullable LocalDate until) {}
}
