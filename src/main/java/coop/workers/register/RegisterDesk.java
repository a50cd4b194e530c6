package coop.workers.register;

import coop.workers.shared.EmailAddress;
import coop.workers.shared.PersonId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Keeps the register of members (Co-operative and Community Benefit Societies Act 2014, s.30). Nothing is ever deleted. */
public interface RegisterDesk {

    record MemberNumber(int value) {
        @Override
        public String toString() {
            return Integer.toString(value);
        }
    }

    /** A person to be known to the register; the same e-mail address names the same person. */
    record NewPerson(
            String fullName,
            @Nullable EmailAddress email,
            @Nullable String phone,
            @Nullable String address) {}

    PersonId enterPerson(NewPerson person);

    record Person(
            PersonId id,
            String fullName,
            @Nullable EmailAddress email,
            @Nullable String phone) {}

    Optional<Person> person(PersonId id);

    /** A co-op to be entered as a member. */
    record NewCoopMember(
            String name,
            LegalForm legalForm,
            RegisteredNumber registeredNumber,
            String postalAddress,
            @Nullable EmailAddress email,
            @Nullable String website,
            @Nullable String nomineeName,
            PersonId representative,
            LocalDate enteredOn,
            LocalDate renewsOn) {}

    /**
     * Enters a co-op with one share of the value that the settings give, and its representative.
     *
     * @throws coop.workers.shared.Rejection if a co-op of that registered number is a member already
     */
    MemberNumber enterCoop(NewCoopMember coop);

    /** The co-op of that number, member now or before. */
    Optional<KnownCoop> coopWith(RegisteredNumber number);

    /** Co-ops whose name resembles {@code name}, for a look before a second one is entered. */
    List<KnownCoop> coopsNamedLike(String name);

    record KnownCoop(MemberNumber number, String name, RegisteredNumber registeredNumber, boolean memberNow) {}

    /** Board members whose term runs on {@code date}, by name. */
    List<Person> boardOn(LocalDate date);
}
