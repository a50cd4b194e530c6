package coop.workers.renewal;

import static java.util.stream.Collectors.toMap;

import coop.workers.access.Actor;
import coop.workers.access.CurrentActor;
import coop.workers.access.Role;
import coop.workers.casework.CaseDesk;
import coop.workers.casework.CaseDesk.Audience;
import coop.workers.casework.CaseDesk.NewCase;
import coop.workers.money.LabourCosts;
import coop.workers.money.SubscriptionAgreed;
import coop.workers.register.CoopMemberDesk;
import coop.workers.register.CoopMemberDesk.CoopMember;
import coop.workers.register.RegisterDesk.MemberNumber;
import coop.workers.shared.CaseNumber;
import coop.workers.shared.Message;
import coop.workers.shared.Money;
import coop.workers.shared.PersonId;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Lazy;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Opens one case per member and year, however often it is asked to and from however many nodes; many of them at once. */
@Component
@Lazy
class RenewalStart {

    static final String PROCESS = "renewal";

    static final Set<RenewalStatus> OVER = EnumSet.of(RenewalStatus.LEFT, RenewalStatus.ENDED);

    private static final String KIND = "REN";
    private static final Set<Role> READERS = EnumSet.of(Role.MEMBERSHIP_TEAM, Role.SECRETARY, Role.TREASURER);

    private final Renewals renewals;
    private final EarlierYears earlierYears;
    private final CoopMemberDesk members;
    private final CaseDesk cases;
    private final ApplicationEventPublisher events;
    private final CurrentActor actor;
    private final JdbcClient database;

    RenewalStart(
            Renewals renewals,
            EarlierYears earlierYears,
            CoopMemberDesk members,
            CaseDesk cases,
            ApplicationEventPublisher events,
            CurrentActor actor,
            JdbcClient database) {
        this.renewals = renewals;
        this.earlierYears = earlierYears;
        this.members = members;
        this.cases = cases;
        this.events = events;
        this.actor = actor;
        this.database = database;
    }

    /**
     * Asks the member about the year that begins on its renewal date; empty where there is a case already, or it is a member
     * no more. It is called from an act that was allowed itself.
     */
    @Transactional
    public Optional<CaseNumber> start(MemberNumber member) {
        return actor.as(Actor.OFFICE, () -> {
            waitForTheOthers(Set.of(member));
            var number = setAside(1).get(0);
            if (startAll(Map.of(member, number)).isEmpty()) {
                cases.handBack(List.of(number));
                return Optional.<CaseNumber>empty();
            }
            return Optional.of(number);
        });
    }

    /** Numbers for so many cases. */
    List<CaseNumber> setAside(int count) {
        return cases.setAside(KIND, count);
    }

    /** Gives back what was set aside and is not needed. */
    void handBack(List<CaseNumber> numbers) {
        cases.handBack(numbers);
    }

    /**
     * The same of many members at once, each under a number that was set aside for it; says which were asked.
     *
     * @return those of whom there is a case now that there was not before
     */
    @Transactional
    public Set<MemberNumber> startAll(Map<MemberNumber, CaseNumber> numbers) {
        return actor.as(Actor.OFFICE, () -> {
            waitForTheOthers(numbers.keySet());
            var asked = toBeAsked(numbers.keySet());
            if (asked.isEmpty()) {
                return Set.<MemberNumber>of();
            }
            var before = earlierYears.before(asked.stream().collect(toMap(CoopMember::number, member -> renewsOn(member)
                    .getYear())));
            var begun = asked.stream()
                    .map(member ->
                            Renewal.ask(number(numbers, member), member.number(), member.name(), renewsOn(member)))
                    .toList();
            cases.openAll(
                    PROCESS,
                    asked.stream()
                            .map(member -> newCase(number(numbers, member), member, renewsOn(member)))
                            .toList(),
                    READERS,
                    RenewalStatus.WITH_MEMBER.inWords());
            renewals.saveAllAndFlush(begun);
            var connected = asked.stream().collect(toMap(CoopMember::number, RenewalStart::connectedWith));
            events.publishEvent(new RenewalsStarted(begun.stream()
                    .map(renewal -> renewal.started(
                            before.get(renewal.member()), Objects.requireNonNull(connected.get(renewal.member()))))
                    .toList()));
            return connected.keySet();
        });
    }

    private static CaseNumber number(Map<MemberNumber, CaseNumber> numbers, CoopMember member) {
        return Objects.requireNonNull(numbers.get(member.number()));
    }

    private static LocalDate renewsOn(CoopMember member) {
        return Objects.requireNonNull(member.renewsOn());
    }

    /** Members with a year to come that has no case yet. */
    private List<CoopMember> toBeAsked(Collection<MemberNumber> numbers) {
        var found = members.findAll(numbers).stream()
                .filter(member -> member.memberNow() && member.renewsOn() != null)
                .toList();
        var there = thatHaveACase(found);
        return found.stream().filter(member -> !there.contains(member.number())).toList();
    }

    private Set<MemberNumber> thatHaveACase(List<CoopMember> found) {
        return Set.copyOf(database.sql("""
                        select member_number from unnest(cast(:members as integer[]), cast(:years as integer[])) asked (member, year)
                        join renewal.renewal on member_number = member and subscription_year = year
                        where status not in (:over)
                        """)
                .param(
                        "members",
                        found.stream().map(member -> member.number().value()).toArray(Integer[]::new))
                .param(
                        "years",
                        found.stream().map(member -> renewsOn(member).getYear()).toArray(Integer[]::new))
                .param("over", OVER.stream().map(RenewalStatus::name).toList())
                .query((row, line) -> new MemberNumber(row.getInt("member_number")))
                .set());
    }

    /** The first year of a member: what it pays was agreed when it was admitted. */
    @EventListener
    @Transactional
    public void start(SubscriptionAgreed agreed) {
        actor.as(Actor.OFFICE, () -> {
            waitForTheOthers(Set.of(agreed.member()));
            if (!renewals.isThere(agreed.member().value(), agreed.from().getYear(), OVER)) {
                startFirstYear(members.find(agreed.member()), agreed);
            }
        });
    }

    private void startFirstYear(CoopMember member, SubscriptionAgreed agreed) {
        var opened = setAside(1).get(0);
        cases.openAll(
                PROCESS, List.of(newCase(opened, member, agreed.from())), READERS, RenewalStatus.DECLARED.inWords());
        cases.record(
                opened,
                Audience.INSIDE,
                Message.of("renewal.timeline.first-year", agreed.caseNumber().value()));
        var renewal = renewals.saveAndFlush(Renewal.firstYear(
                opened,
                agreed.member(),
                member.name(),
                agreed.from(),
                agreed.renewsOn(),
                declaration(agreed),
                grant(agreed)));
        events.publishEvent(new RenewalsStarted(List.of(renewal.started(null, connectedWith(member)))));
    }

    private static Declaration declaration(SubscriptionAgreed agreed) {
        var less = agreed.payWhatWeCan();
        var costs = agreed.labourCosts();
        if (less != null) {
            return Declaration.whatWeCan(less.net(), less.reason(), costs);
        }
        return Declaration.inFull(costs == null ? new LabourCosts(Money.ZERO, Money.ZERO) : costs);
    }

    private static @Nullable Grant grant(SubscriptionAgreed agreed) {
        var less = agreed.payWhatWeCan();
        return less == null ? null : Grant.granted(less.reason(), less.until());
    }

    private static NewCase newCase(CaseNumber number, CoopMember member, LocalDate from) {
        return new NewCase(number, "%s, %d".formatted(member.name(), from.getYear()), connectedWith(member));
    }

    /** Who speaks for the co-op does not work on its case. */
    private static Set<PersonId> connectedWith(CoopMember member) {
        return member.representative() == null ? Set.of() : Set.of(member.representative());
    }

    /** Two nodes that start the same member take turns; the second then finds the case. In order, so that neither waits for ever. */
    private void waitForTheOthers(Set<MemberNumber> numbers) {
        database.sql("""
                        select count(pg_advisory_xact_lock(hashtext('renewal'), member))
                        from unnest(cast(:members as integer[])) member
                        """)
                .param(
                        "members",
                        numbers.stream().map(MemberNumber::value).sorted().toArray(Integer[]::new))
                .query(Integer.class)
                .single();
    }
}
