package coop.workers.renewal;

import coop.workers.access.Actor;
import coop.workers.access.CurrentActor;
import coop.workers.access.Role;
import coop.workers.casework.CaseDesk;
import coop.workers.casework.CaseDesk.Audience;
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
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Lazy;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Opens one case per member and year, however often it is asked to and from however many nodes. */
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
    private final CurrentActor actor;
    private final JdbcClient database;

    RenewalStart(
            Renewals renewals,
            EarlierYears earlierYears,
            CoopMemberDesk members,
            CaseDesk cases,
            CurrentActor actor,
            JdbcClient database) {
        this.renewals = renewals;
        this.earlierYears = earlierYears;
        this.members = members;
        this.cases = cases;
        this.actor = actor;
        this.database = database;
    }

    /**
     * Asks the member about the year that begins on its renewal date; empty where there is a case already, or it is a member
     * no more. It is called from an act that was allowed itself.
     */
    @Transactional
    public Optional<CaseNumber> start(MemberNumber number) {
        return actor.as(Actor.OFFICE, () -> {
            waitForTheOthers(number);
            var member = members.find(number);
            var from = member.renewsOn();
            if (from == null || !member.memberNow() || isThere(number, from)) {
                return Optional.<CaseNumber>empty();
            }
            var before = earlierYears.before(number, from.getYear()).orElse(null);
            var opened = open(member, from, RenewalStatus.WITH_MEMBER);
            renewals.save(Renewal.ask(opened, number, member.name(), from, before, connectedWith(member)));
            return Optional.of(opened);
        });
    }

    /** The first year of a member: what it pays was agreed when it was admitted. */
    @EventListener
    @Transactional
    public void start(SubscriptionAgreed agreed) {
        actor.as(Actor.OFFICE, () -> {
            waitForTheOthers(agreed.member());
            if (!isThere(agreed.member(), agreed.from())) {
                var member = members.find(agreed.member());
                var opened = open(member, agreed.from(), RenewalStatus.DECLARED);
                cases.record(
                        opened,
                        Audience.INSIDE,
                        Message.of(
                                "renewal.timeline.first-year",
                                agreed.caseNumber().value()));
                renewals.save(Renewal.firstYear(
                        opened,
                        agreed.member(),
                        member.name(),
                        agreed.from(),
                        agreed.renewsOn(),
                        declaration(agreed),
                        grant(agreed),
                        connectedWith(member)));
            }
        });
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

    private CaseNumber open(CoopMember member, LocalDate from, RenewalStatus status) {
        var opened =
                cases.open(KIND, PROCESS, "%s, %d".formatted(member.name(), from.getYear()), READERS, status.inWords());
        connectedWith(member).forEach(person -> cases.exclude(opened, person));
        return opened;
    }

    /** Who speaks for the co-op does not work on its case. */
    private static Set<PersonId> connectedWith(CoopMember member) {
        return member.representative() == null ? Set.of() : Set.of(member.representative());
    }

    private boolean isThere(MemberNumber member, LocalDate from) {
        return renewals.isThere(member.value(), from.getYear(), OVER);
    }

    /** Two nodes that start the same member take turns; the second then finds the case. */
    private void waitForTheOthers(MemberNumber member) {
        database.sql("select 1 from pg_advisory_xact_lock(hashtext('renewal'), :member)")
                .param("member", member.value())
                .query(Integer.class)
                .single();
    }
}
