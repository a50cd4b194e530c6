package coop.workers.register;

import coop.workers.register.MemberDesk.Corrected;
import coop.workers.register.RegisterDesk.MemberNumber;
import coop.workers.shared.EmailAddress;
import coop.workers.shared.Money;
import coop.workers.shared.PersonId;
import coop.workers.shared.Problem;
import coop.workers.shared.Rejection;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.AbstractAggregateRoot;

/**
 * A member's entry in the register, now or before: it keeps its number and its history when a member leaves and comes back
 * (Co-operative and Community Benefit Societies Act 2014, s.30).
 */
@Entity
@Table(schema = "register", name = "member")
class Member extends AbstractAggregateRoot<Member> {

    @Id
    private int number;

    @Enumerated(EnumType.STRING)
    @Column(name = "member_class")
    private MemberClass memberClass;

    @ManyToOne(cascade = {CascadeType.PERSIST, CascadeType.MERGE})
    @JoinColumn(name = "coop_id")
    private @Nullable Coop coop;

    @ManyToOne
    @JoinColumn(name = "person_id")
    private @Nullable PersonEntry person;

    @Column(name = "postal_address")
    private String postalAddress;

    @Column(name = "nominee_name")
    private @Nullable String nomineeName;

    @Column(name = "other_property")
    private String otherProperty = "";

    @Column(name = "renews_on")
    private @Nullable LocalDate renewsOn;

    @Version
    private @Nullable Integer version;

    @OneToMany(cascade = {CascadeType.PERSIST, CascadeType.MERGE})
    @JoinColumn(name = "member_number", nullable = false, updatable = false)
    private List<Membership> memberships = new ArrayList<>();

    @OneToMany(cascade = {CascadeType.PERSIST, CascadeType.MERGE})
    @JoinColumn(name = "member_number", nullable = false, updatable = false)
    private List<Shareholding> shareholdings = new ArrayList<>();

    @OneToMany(cascade = {CascadeType.PERSIST, CascadeType.MERGE})
    @JoinColumn(name = "member_number", nullable = false, updatable = false)
    private List<Representative> representatives = new ArrayList<>();

    @OneToMany(cascade = {CascadeType.PERSIST, CascadeType.MERGE})
    @JoinColumn(name = "member_number", nullable = false, updatable = false)
    private List<NotifiedAddress> notifiedAddresses = new ArrayList<>();

    /** A first entry for a co-op. */
    Member(MemberNumber number, Coop coop) {
        this.number = number.value();
        this.memberClass = MemberClass.COOP_MEMBER;
        this.coop = coop;
        this.postalAddress = "";
    }

    /** A first entry for a person. */
    Member(MemberNumber number, PersonEntry person) {
        this.number = number.value();
        this.memberClass = MemberClass.WORKER_MEMBER;
        this.person = person;
        this.postalAddress = Optional.ofNullable(person.postalAddress()).orElse("");
    }

    @SuppressWarnings("NullAway.Init") // for JPA
    protected Member() {}

    MemberNumber number() {
        return new MemberNumber(number);
    }

    boolean isMember() {
        return memberships.stream().anyMatch(Membership::isOpen);
    }

    Optional<Coop> coop() {
        return Optional.ofNullable(coop);
    }

    Optional<PersonId> representative() {
        return representatives.stream()
                .filter(Representative::isOpen)
                .map(Representative::person)
                .findFirst();
    }

    List<Membership> memberships() {
        return List.copyOf(memberships);
    }

    /** Shares held now, with what was paid for them. */
    List<Shareholding> shares() {
        return shareholdings.stream().filter(Shareholding::isOpen).toList();
    }

    /** What the entry says now, the representative apart: that is a person, with a name of their own. */
    Map<Particular, String> particulars() {
        var said = new EnumMap<Particular, String>(Particular.class);
        if (coop != null) {
            var registered = coop.registeredNumber();
            said.put(Particular.NAME, coop.name());
            said.put(Particular.LEGAL_FORM, coop.legalForm().name());
            said.put(Particular.REGISTRAR, registered.registrar().name());
            said.put(Particular.REGISTERED_NUMBER, Objects.requireNonNullElse(registered.number(), ""));
            said.put(Particular.WEBSITE, coop.website());
            said.put(Particular.NOMINEE, Objects.requireNonNullElse(nomineeName, ""));
        } else if (person != null) {
            said.put(Particular.NAME, person.fullName());
        }
        said.put(Particular.POSTAL_ADDRESS, postalAddress);
        said.put(
                Particular.NOTIFIED_ADDRESSES,
                notifiedAddresses.stream()
                        .filter(NotifiedAddress::isOpen)
                        .map(NotifiedAddress::inFull)
                        .sorted()
                        .collect(Collectors.joining("\n")));
        said.put(
                Particular.SHARES,
                Integer.toString(
                        shares().stream().mapToInt(Shareholding::shares).sum()));
        said.put(Particular.OTHER_PROPERTY, otherProperty);
        said.put(Particular.CEASED_ON, isMember() ? "" : lastCeased());
        return said;
    }

    private String lastCeased() {
        return memberships.stream()
                .flatMap(membership -> membership.ceased().stream())
                .max(Comparator.naturalOrder())
                .map(LocalDate::toString)
                .orElse("");
    }

    /** Where the co-op is written to, who holds its share if it is no legal person, and when its subscription renews. */
    void settle(String newPostalAddress, @Nullable String newNomineeName, LocalDate newRenewsOn) {
        postalAddress = newPostalAddress;
        nomineeName = newNomineeName;
        renewsOn = newRenewsOn;
    }

    /** Its subscription renews next on that day. */
    void renew(LocalDate next) {
        renewsOn = next;
    }

    /**
     * Becomes a member with one share.
     *
     * @throws Rejection if it is one already, or was until after that date
     */
    void enter(LocalDate on, Money shareValue) {
        if (isMember()) {
            throw new Rejection(Problem.of("register.problem.member-already", number));
        }
        if (memberships.stream().anyMatch(earlier -> on.isBefore(earlier.ceasedOn()))) {
            throw new Rejection(Problem.at("enteredOn", "register.problem.entered-before-ceased", number));
        }
        memberships.add(new Membership(on));
        shareholdings.add(new Shareholding(1, shareValue, on));
        if (person != null) {
            registerEvent(new WorkerMemberEntered(number(), person.id(), on));
        }
    }

    /**
     * Is no longer a member from that date on. The entry stays, the share ends, nobody represents it any more.
     *
     * @throws Rejection if it is no member, or became one only later
     */
    void cease(LocalDate on, String reason) {
        var open = memberships.stream()
                .filter(Membership::isOpen)
                .findFirst()
                .orElseThrow(() -> new Rejection(Problem.of("register.problem.not-a-member", number)));
        if (on.isBefore(open.enteredOn())) {
            throw new Rejection(Problem.at("ceasedOn", "register.problem.ceased-before-entered", open.enteredOn()));
        }
        if (representatives.stream().anyMatch(one -> one.isOpen() && one.from().isAfter(on))) {
            throw new Rejection(Problem.at("ceasedOn", "register.problem.ceased-before-representative"));
        }
        open.cease(on, reason);
        shareholdings.stream().filter(Shareholding::isOpen).forEach(shares -> shares.end(on));
        representatives.stream().filter(Representative::isOpen).forEach(one -> one.end(on));
        registerEvent(new MembershipCeased(number(), on));
    }

    /**
     * Is represented by {@code newRepresentative} from that date on; the one before is kept in its history.
     *
     * @throws Rejection if it is no co-op, no member, or the one before was named only later
     */
    void nameRepresentative(PersonId newRepresentative, LocalDate from) {
        if (coop == null) {
            throw new Rejection(Problem.of("register.problem.person-needs-no-representative"));
        }
        if (!isMember()) {
            throw new Rejection(Problem.of("register.problem.not-a-member", number));
        }
        if (representatives.stream().anyMatch(earlier -> from.isBefore(earlier.from()))) {
            throw new Rejection(Problem.at("from", "register.problem.representative-before-the-last"));
        }
        if (representative().filter(newRepresentative::equals).isPresent()) {
            return;
        }
        representatives.stream().filter(Representative::isOpen).forEach(one -> one.end(from));
        representatives.add(new Representative(newRepresentative, from));
    }

    /** Is written to elsewhere. */
    void moveTo(String newPostalAddress) {
        postalAddress = newPostalAddress;
        if (person != null) {
            person.moveTo(newPostalAddress);
        }
    }

    /** What should have stood there all along. */
    void correct(Corrected corrected) {
        otherProperty = corrected.otherProperty().strip();
        var body = corrected.body();
        if (coop != null && body != null) {
            coop.describeAnew(corrected.name().strip(), body.legalForm(), textOrNull(body.website()));
            coop.correctNumber(new RegisteredNumber(body.registrar(), body.registeredNumber()));
            nomineeName = textOrNull(body.nominee());
        } else if (person != null) {
            person.correctName(corrected.name().strip());
        }
    }

    private static @Nullable String textOrNull(String text) {
        return text.isBlank() ? null : text.strip();
    }

    /**
     * Holds further shares from that day on.
     *
     * @throws Rejection if it is no member then
     */
    void takeShares(int shares, Money paid, LocalDate on) {
        if (memberships.stream().noneMatch(open -> open.isOpen() && !on.isBefore(open.enteredOn()))) {
            throw new Rejection(Problem.at("on", "register.problem.not-a-member-then", number));
        }
        shareholdings.add(new Shareholding(shares, paid, on));
    }

    /** Wherever it was written to at {@code before} it is written to at {@code now}, for the same purposes. */
    void followTo(EmailAddress before, EmailAddress now, LocalDate on) {
        notifiedAddresses.stream()
                .filter(one -> one.isOpen() && one.is(before))
                .toList()
                .forEach(one -> {
                    one.withdraw(on);
                    notifiedAddresses.add(one.movedTo(now, on));
                });
    }

    /** Is to be written to at {@code address} for these purposes, and at other addresses as before. */
    void notifyAddress(EmailAddress address, Set<NotifiedPurpose> purposes, LocalDate on) {
        withdrawAddress(address, on);
        notifiedAddresses.add(new NotifiedAddress(address, purposes, on));
    }

    /** Is no longer to be written to at that address. */
    void withdrawAddress(EmailAddress address, LocalDate on) {
        notifiedAddresses.stream()
                .filter(one -> one.isOpen() && one.is(address))
                .forEach(one -> one.withdraw(on));
    }

    /** Is to be written to at {@code address} for everything; the address before is kept in its history. */
    void notifyAddress(EmailAddress address, LocalDate on) {
        notifiedAddresses.stream().filter(NotifiedAddress::isOpen).forEach(earlier -> earlier.withdraw(on));
        notifiedAddresses.add(new NotifiedAddress(address, EnumSet.allOf(NotifiedPurpose.class), on));
    }
}
