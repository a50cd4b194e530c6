package coop.workers.funding.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import coop.workers.access.Actor;
import coop.workers.access.CurrentActor;
import coop.workers.access.Role;
import coop.workers.forms.FormValues;
import coop.workers.funding.AwardDesk;
import coop.workers.funding.CarrierDesk;
import coop.workers.funding.FundingDesk;
import coop.workers.funding.SomeBids;
import coop.workers.funding.SomeBids.Team;
import coop.workers.organisation.Settings;
import coop.workers.register.RegisterDesk.Person;
import coop.workers.shared.CaseNumber;
import coop.workers.shared.Money;
import coop.workers.shared.NotFound;
import coop.workers.shared.PersonId;
import coop.workers.shared.Problem;
import coop.workers.shared.Rejection;
import coop.workers.testing.OfficeTest;
import coop.workers.workflow.WorkDesk;
import coop.workers.workflow.WorkDesk.Completion;
import coop.workers.workflow.WorkFilter;
import coop.workers.workflow.WorkFilter.Scope;
import coop.workers.workflow.WorkItem;
import coop.workers.workflow.WorkQueue;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A bid goes from one pair of hands into another, with all that is asked. */
@OfficeTest
class HandingOnTest {

    private static final String WHY = "Away until spring.";

    @Autowired
    CarrierDesk desk;

    @Autowired
    SomeBids some;

    @Autowired
    FundingDesk funding;

    @Autowired
    AwardDesk awards;

    @Autowired
    WorkDesk work;

    @Autowired
    WorkQueue queue;

    @Autowired
    CurrentActor actors;

    @Autowired
    Settings settings;

    private Team team;

    @BeforeEach
    void aGroupOfTwo() {
        team = some.team();
    }

    @Test
    void whatOneWasAskedTheOtherIsAskedWithWhatWasWrittenSoFar() {
        var number = some.register(team, some.wanted(team, 700));
        var task = open(team.writer(), number).get(0);
        actors.as(
                team.writer(), () -> work.saveDraft(task.id(), FormValues.NONE.with("missionWords", "Half a thought")));

        handOn(number, team.reader());

        assertThat(open(team.writer(), number)).isEmpty();
        assertThat(open(team.reader(), number)).extracting(WorkItem::id).containsExactly(task.id());
        assertThat(actors.as(team.reader(), () -> work.open(task.id())).values().text("missionWords"))
                .isEqualTo("Half a thought");
        assertThat(some.handIn(team.reader(), number, "checkMission", SomeBids.FITS))
                .isInstanceOf(Completion.Completed.class);
        assertThat(actors.as(team.writer(), () -> funding.find(number))
                        .orElseThrow()
                        .owner())
                .isEqualTo(team.reader().person());
    }

    @Test
    void somebodyWhoHasJoinedSinceMayCarryIt() {
        var number = some.register(team, some.wanted(team, 700));
        var newcomer = some.member(team.group(), "Nia");

        assertThat(actors.as(team.writer(), () -> desk.couldCarry(number)))
                .extracting(Person::id)
                .containsExactlyInAnyOrder(newcomer.person(), team.reader().person());
        handOn(number, newcomer);

        assertThat(some.asks(newcomer, number, "checkMission")).isTrue();
        assertThat(actors.as(newcomer, () -> funding.find(number))).isPresent();
    }

    @Test
    void anAwardGoesAlongWithItsWork() {
        var number = some.awarded(team, some.wanted(team, 700));
        actors.as(team.writer(), () -> awards.plan(number, settings.today(), Money.ofPounds(700)));

        handOn(number, team.reader());

        assertThat(some.asks(team.writer(), number, "readTerms")).isFalse();
        assertThat(some.handIn(
                        team.reader(),
                        number,
                        "readTerms",
                        FormValues.NONE
                                .with("startsOn", settings.today())
                                .with("endsOn", settings.today().plusYears(1))
                                .with("restrictedTerms", "unrestricted")
                                .with("conditions", "None.")
                                .with("termsStrings", "none")))
                .isInstanceOf(Completion.Completed.class);
    }

    @Test
    void whileOthersReadTheDraftItStaysWhereItIs() {
        var number = some.agreed(team, some.wanted(team, 700));
        some.write(team, number, "We help.");
        some.handIn(team.writer(), number, "writeDraft", FormValues.NONE);

        assertThat(catchThrowableOfType(Rejection.class, () -> handOn(number, team.reader()))
                        .problems())
                .extracting(problem -> problem.message().key())
                .containsExactly("funding.problem.being-read");

        some.handIn(team.reader(), number, "reviewDraft", SomeBids.READY);
        handOn(number, team.reader());
        assertThat(some.asks(team.reader(), number, "sendBid")).isTrue();
    }

    @Test
    void itIsSaidWhyAndOnlyWithinTheGroup() {
        var number = some.register(team, some.wanted(team, 700));
        var stranger = some.member(some.team().group(), "Sid");

        assertThat(catchThrowableOfType(
                                Rejection.class,
                                () -> actors.as(team.writer(), () -> desk.handOn(number, id(team.reader()), " ")))
                        .problems())
                .extracting(Problem::field)
                .containsExactly("because");
        assertThatThrownBy(() -> handOn(number, stranger)).isInstanceOf(NotFound.class);
        for (var who : List.of(stranger, new Actor(PersonId.random(), "Bo", Set.of(Role.BOARD)), SomeBids.SECRETARY)) {
            assertThatThrownBy(() -> actors.as(who, () -> desk.handOn(number, id(team.reader()), WHY)))
                    .as("%s hands it on", who.name())
                    .isInstanceOf(NotFound.class);
        }
    }

    @Test
    void whatHasEndedIsNotHandedOn() {
        var number = some.sent(team, some.wanted(team, 700));
        some.handIn(
                team.writer(),
                number,
                "enterOutcome",
                FormValues.NONE
                        .with("outcome", "refused")
                        .with("outcomeOn", settings.today())
                        .with("lesson", "Ring first.")
                        .with("amountAwarded", BigDecimal.ONE));

        assertThatThrownBy(() -> handOn(number, team.reader())).isInstanceOf(Rejection.class);
    }

    private void handOn(CaseNumber number, Actor to) {
        actors.as(team.writer(), () -> desk.handOn(number, id(to), WHY));
    }

    private List<WorkItem> open(Actor who, CaseNumber number) {
        var ofCase = new WorkFilter(Scope.MINE_AND_MY_GROUPS, Set.of(), Set.of(), Set.of(), "", number.value());
        return actors.as(who, () -> queue.page(ofCase, List.of(), 0, 20));
    }

    private static PersonId id(Actor who) {
        return Objects.requireNonNull(who.person());
    }
}
