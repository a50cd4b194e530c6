package coop.workers.budget.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import coop.workers.access.Actor;
import coop.workers.access.CurrentActor;
import coop.workers.access.Role;
import coop.workers.budget.BudgetDesk;
import coop.workers.budget.BudgetDesk.Line;
import coop.workers.budget.LineStatus;
import coop.workers.consent.DecisionBook;
import coop.workers.forms.FormValues;
import coop.workers.groups.SomeGroups;
import coop.workers.membership.SomeMemberships;
import coop.workers.organisation.Settings;
import coop.workers.shared.CaseNumber;
import coop.workers.shared.Money;
import coop.workers.shared.NotFound;
import coop.workers.shared.PersonId;
import coop.workers.shared.Problem;
import coop.workers.shared.Rejection;
import coop.workers.testing.BoardRounds;
import coop.workers.testing.CoversEveryNode;
import coop.workers.testing.OfficeJobs;
import coop.workers.testing.OfficeTest;
import coop.workers.workflow.Processes;
import coop.workers.workflow.WorkDesk;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Every path from a line that somebody proposes to what the group makes of it, and what may be done with it then. */
@OfficeTest
@CoversEveryNode("budget")
class BudgetPathsTest {

    private static final Actor TREASURER = new Actor(PersonId.random(), "Tess", Set.of(Role.TREASURER));

    @Autowired
    BudgetDesk desk;

    @Autowired
    SomeGroups groups;

    @Autowired
    SomeMemberships some;

    @Autowired
    DecisionBook decisions;

    @Autowired
    WorkDesk work;

    @Autowired
    Processes processes;

    @Autowired
    OfficeJobs jobs;

    @Autowired
    CurrentActor actors;

    @Autowired
    Settings settings;

    private String group;
    private Actor gus;
    private Actor ada;
    private LocalDate today;

    @BeforeEach
    void aGroupOfTwo() {
        today = settings.today();
        var founded = today.minusYears(1);
        group = groups.group("Bakers " + UUID.randomUUID(), null, founded);
        gus = groups.coordinator(group, "Gus", founded);
        ada = new Actor(groups.member(group, "Ada", founded), "Ada", Set.of(Role.GROUP_COORDINATOR));
    }

    @Test
    void theGroupAgreesByConsentAndTheDecisionComesBackOnADate() {
        var number = actors.as(ada, () -> desk.propose(group, "Flour", "We are out of it.", pounds(500)));
        assertThat(line().status()).isEqualTo(LineStatus.PROPOSED);
        assertThat(line().allocated()).isEqualTo(Money.ZERO);

        consent(number);

        assertThat(line().status()).isEqualTo(LineStatus.AGREED);
        assertThat(line().allocated()).isEqualTo(pounds(500));
        assertThat(some.isClosed(number)).isTrue();
        assertThat(actors.as(gus, () -> decisions.ofGroup(group, 5)))
                .singleElement()
                .satisfies(
                        decision -> assertThat(decision.decision().reviewOn()).isAfter(today));
    }

    @Test
    void whereTheGroupDoesNotAgreeWhatItAgreedBeforeStands() {
        agreed("Flour", 500);

        var number = actors.as(gus, () -> desk.proposeAnew(line().id(), "Prices rose.", pounds(900)));
        assertThat(line().allocated()).isEqualTo(pounds(500));
        decline(number);

        assertThat(line().status()).isEqualTo(LineStatus.AGREED);
        assertThat(line().allocated()).isEqualTo(pounds(500));
    }

    @Test
    void whoeverProposedItMayTakeItBackAndNobodyElse() {
        var number = actors.as(ada, () -> desk.propose(group, "Flour", "We are out of it.", pounds(500)));
        var id = line().id();
        assertThatThrownBy(() -> actors.as(gus, () -> desk.takeBack(id))).isInstanceOf(NotFound.class);

        actors.as(ada, () -> desk.takeBack(id));

        assertThat(processes.isAnyRunning(number)).isFalse();
        assertThat(some.isClosed(number)).isTrue();
        assertThat(actors.as(gus, () -> desk.of(group)).lines()).isEmpty();
    }

    @Test
    void whatIsPromisedAndSpentIsTakenFromWhatIsAgreed() {
        agreed("Flour", 500);
        var id = line().id();

        actors.as(gus, () -> desk.promise(id, pounds(200), "Order at the mill", today));
        actors.as(TREASURER, () -> desk.spend(id, pounds(100), "Yeast", today));
        assertThat(line()).satisfies(now -> {
            assertThat(now.committed()).isEqualTo(pounds(200));
            assertThat(now.spent()).isEqualTo(pounds(100));
            assertThat(now.left()).isEqualTo(pounds(200));
        });
        refused("amount", () -> desk.spend(id, pounds(201), "An oven", today));
        refused("on", () -> desk.spend(id, pounds(1), "Later", today.plusDays(1)));

        var promise = line().entries().get(0).id();
        actors.as(gus, () -> desk.pay(id, promise, pounds(180), "Order at the mill", today));
        assertThat(line()).satisfies(now -> {
            assertThat(now.committed()).isEqualTo(Money.ZERO);
            assertThat(now.spent()).isEqualTo(pounds(280));
            assertThat(now.left()).isEqualTo(pounds(220));
        });
        assertThatThrownBy(() -> actors.as(gus, () -> desk.pay(id, promise, pounds(180), "Again", today)))
                .isInstanceOf(Rejection.class);
    }

    @Test
    void nothingIsSpentBeforeTheGroupAgreesOrAfterItIsClosed() {
        actors.as(ada, () -> desk.propose(group, "Flour", "We are out of it.", pounds(500)));
        var id = line().id();
        assertThatThrownBy(() -> actors.as(gus, () -> desk.spend(id, pounds(1), "Yeast", today)))
                .isInstanceOf(Rejection.class);
        assertThatThrownBy(() -> actors.as(gus, () -> desk.proposeAnew(id, "Again.", pounds(1))))
                .isInstanceOf(Rejection.class);
        consent(line().caseNumber());
        actors.as(gus, () -> desk.promise(id, pounds(1), "Yeast", today));
        assertThatThrownBy(() -> actors.as(gus, () -> desk.close(id))).isInstanceOf(Rejection.class);
        var promise = line().entries().get(0).id();
        actors.as(gus, () -> desk.pay(id, promise, pounds(1), "Yeast", today));

        actors.as(gus, () -> desk.close(id));

        assertThat(line().status()).isEqualTo(LineStatus.CLOSED);
        assertThatThrownBy(() -> actors.as(gus, () -> desk.spend(id, pounds(1), "Yeast", today)))
                .isInstanceOf(Rejection.class);
    }

    @Test
    void everythingThatIsMissingIsSaidAtOnce() {
        assertThatThrownBy(() -> actors.as(ada, () -> desk.propose(group, " ", "", Money.ZERO)))
                .asInstanceOf(type(Rejection.class))
                .satisfies(refused -> assertThat(refused.problems())
                        .extracting(Problem::field)
                        .containsExactly("name", "why", "amount"));
    }

    @Test
    void aGroupThatIsClosedProposesNothing() {
        groups.close(group, today);

        assertThatThrownBy(() -> actors.as(ada, () -> desk.propose(group, "Flour", "Why not.", pounds(1))))
                .isInstanceOf(NotFound.class);
    }

    /** Who may read, propose and note: each role, and somebody of another group. */
    @Test
    void eachRoleMayDoWhatIsItsOwn() {
        agreed("Flour", 500);
        var id = line().id();
        var other = groups.coordinator(
                groups.group("Others " + UUID.randomUUID(), null, today.minusYears(1)), "Hal", today.minusYears(1));

        for (var role : Role.values()) {
            var who = new Actor(PersonId.random(), role.key(), Set.of(role));
            var reads = Set.of(Role.TREASURER, Role.SECRETARY, Role.BOARD, Role.MEMBERSHIP_TEAM)
                    .contains(role);
            may(who, reads, false, role == Role.TREASURER, id);
        }
        may(other, false, false, false, id);
        may(ada, true, true, false, id);
        may(gus, true, true, true, id);
    }

    private void may(Actor who, boolean reads, boolean proposes, boolean keeps, UUID id) {
        var page = actors.as(who, () -> desk.of(group));
        assertThat(page.lines().isEmpty()).as(who.name()).isNotEqualTo(reads);
        assertThat(page.mayPropose()).as(who.name()).isEqualTo(proposes);
        assertThat(page.mayKeep()).as(who.name()).isEqualTo(keeps);
        if (!proposes) {
            assertThatThrownBy(() -> actors.as(who, () -> desk.propose(group, "Salt", "Taste.", pounds(1))))
                    .isInstanceOf(NotFound.class);
        }
        if (!keeps) {
            assertThatThrownBy(() -> actors.as(who, () -> desk.spend(id, pounds(1), "Salt", today)))
                    .isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> actors.as(who, () -> desk.close(id))).isInstanceOf(NotFound.class);
        }
        assertThatThrownBy(() -> actors.as(who, () -> desk.agree(line().caseNumber())))
                .isInstanceOf(NotFound.class);
    }

    private void refused(String field, Runnable deed) {
        assertThatThrownBy(() -> actors.as(gus, deed))
                .asInstanceOf(type(Rejection.class))
                .satisfies(refused -> assertThat(refused.problems())
                        .extracting(Problem::field)
                        .containsExactly(field));
    }

    private void agreed(String name, long pounds) {
        consent(actors.as(ada, () -> desk.propose(group, name, "We need it.", pounds(pounds))));
    }

    private void consent(CaseNumber number) {
        everybody(number, "declareConflict", BoardRounds.NO_CONFLICT);
        everybody(number, "respond", BoardRounds.CONSENT);
        jobs.runDue(number);
    }

    /** Nobody can be asked, and a meeting declines. */
    private void decline(CaseNumber number) {
        everybody(number, "declareConflict", BoardRounds.CONFLICT);
        some.handIn(
                SomeMemberships.SECRETARY,
                number,
                "putToMeeting",
                FormValues.NONE
                        .with("decision", "declined")
                        .with("reasons", "Too dear.")
                        .with("minute", "Minute 2")
                        .with("decidedOn", today));
        jobs.runDue(number);
    }

    private void everybody(CaseNumber number, String task, FormValues values) {
        for (var member : List.of(gus, ada)) {
            var asked = work.asking(number, task, Objects.requireNonNull(member.person()))
                    .orElseThrow();
            actors.as(member, () -> work.complete(asked, values));
        }
    }

    private Line line() {
        return actors.as(TREASURER, () -> desk.of(group)).lines().get(0);
    }

    private static Money pounds(long pounds) {
        return Money.ofPounds(pounds);
    }
}
