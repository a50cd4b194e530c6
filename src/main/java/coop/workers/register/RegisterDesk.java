package coop.workers.register;

import coop.workers.shared.EmailAddress;
import coop.workers.shared.PersonId;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
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

    /** Enters a person, or finds the one of the same e-mail address. */
    PersonId enterPerson(NewPerson person);

    /**
     * Enters a person under an id given beforehand; of one who is known already it takes down what was not known yet.
     *
     * @throws coop.workers.shared.Rejection if the e-mail address belongs to somebody else
     */
    PersonId enterPerson(PersonId id, NewPerson person);

    /** A person as the other rooms know them. */
    record Person(
            PersonId id,
            String fullName,
            @Nullable EmailAddress email,
            @Nullable String phone) {}

    /** The person of that id; empty where there is none. */
    Optional<Person> person(PersonId id);

    /** The person of that address, in any spelling of its letters. */
    Optional<Person> personAt(EmailAddress email);

    /** People of exactly that name, whatever its capitals, for a look before somebody is taken for new. */
    List<Person> namesakes(String fullName);

    /** The number under which a person is a worker member today; empty where they are none. */
    Optional<MemberNumber> workerMember(PersonId person);

    /** Those of {@code ids} whom the register knows, by name, in one query. */
    List<Person> people(Collection<PersonId> ids);

    /**
     * A co-op to be entered as a member.
     *
     * @param representative null where it has named nobody yet
     */
    record NewCoopMember(
            String name,
            LegalForm legalForm,
            RegisteredNumber registeredNumber,
            String postalAddress,
            @Nullable EmailAddress email,
            @Nullable String website,
            @Nullable String nomineeName,
            @Nullable PersonId representative,
            LocalDate enteredOn,
            LocalDate renewsOn) {}

    /**
     * Enters a co-op with one share of the value that the settings give, and its representative.
     *
     * @throws coop.workers.shared.Rejection if a co-op of that registered number is a member already
     */
    MemberNumber enterCoop(NewCoopMember coop);

    /**
     * Enters a person as a worker member with one share of the value that the settings give.
     *
     * @throws coop.workers.shared.Rejection if the person is a member already or has no postal address
     * @throws coop.workers.shared.NotFound if there is no such person
     */
    MemberNumber enterWorkerMember(PersonId person, LocalDate enteredOn);

    /**
     * Notes that a member is none any more. The entry and its history stay.
     *
     * @param ceasedOn the first day on which it is no member
     * @throws coop.workers.shared.Rejection if it is no member, or no reason is given
     */
    void ceaseMembership(MemberNumber number, LocalDate ceasedOn, String reason);

    /** Notes who casts a co-op member's vote from that day on, and why; the history of those before stays. */
    void changeRepresentative(MemberNumber number, PersonId representative, LocalDate from, String reason);

    record OfficerId(UUID value) {}

    /**
     * Somebody to be appointed to an office.
     *
     * @param seat of a director, counted from 1; null for other offices
     * @param casual whether a director fills a vacancy between elections
     * @param lastDay of the term as far as it is known, itself included
     */
    record NewOfficer(
            PersonId person,
            Office office,
            @Nullable Integer seat,
            boolean casual,
            LocalDate from,
            @Nullable LocalDate lastDay) {

        /** A director elected for two years. */
        public static NewOfficer elected(PersonId person, int seat, LocalDate from) {
            return new NewOfficer(
                    person,
                    Office.DIRECTOR,
                    seat,
                    false,
                    from,
                    from.plusYears(2).minusDays(1));
        }

        /** The holder of an office that has no seat and no term. */
        public static NewOfficer to(Office office, PersonId person, LocalDate from) {
            return new NewOfficer(person, office, null, false, from, null);
        }
    }

    /**
     * Appoints somebody to an office.
     *
     * @throws coop.workers.shared.Rejection if the seat is taken or is none of the board's
     */
    OfficerId appoint(NewOfficer officer);

    /** Notes that an officer leaves before the term is over. */
    void endTerm(OfficerId officer, LocalDate lastDay, String reason);

    /** The co-op of that number, member now or before. */
    Optional<KnownCoop> coopWith(RegisteredNumber number);

    /** Co-ops whose name resembles {@code name}, for a look before a second one is entered. */
    List<KnownCoop> coopsNamedLike(String name);

    record KnownCoop(MemberNumber number, String name, RegisteredNumber registeredNumber, boolean memberNow) {}

    /**
     * Forgets somebody to whom nothing refers any more, such as a guest of a month that is no longer kept; whoever anything
     * refers to stays.
     *
     * @throws coop.workers.shared.NotFound unless the office itself asks
     */
    void forgetUnlessKnown(PersonId person);

    /** Board members whose term runs on {@code date}, by name. */
    List<Person> boardOn(LocalDate date);
}
