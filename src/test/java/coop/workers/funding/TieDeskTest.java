package coop.workers.funding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import coop.workers.access.Actor;
import coop.workers.access.CurrentActor;
import coop.workers.access.Role;
import coop.workers.funding.OpportunityStatus.Stage;
import coop.workers.funding.Pipeline.Choice;
import coop.workers.funding.SomeBids.Team;
import coop.workers.register.RegisterDesk.Person;
import coop.workers.shared.CaseNumber;
import coop.workers.shared.NotFound;
import coop.workers.shared.PersonId;
import coop.workers.shared.Problem;
import coop.workers.shared.Rejection;
import coop.workers.testing.OfficeTest;
import coop.workers.testing.TheBoard;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Who of ours works for a funder or sits on its board, and what follows of it. */
@OfficeTest
class TieDeskTest {

    @Autowired
    TieDesk desk;

    @Autowired
    SomeBids some;

    @Autowired
    FunderDesk funders;

    @Autowired
    FundingDesk funding;

    @Autowired
    Pipeline pipeline;

    @Autowired
    TheBoard board;

    @Autowired
    CurrentActor actors;

    private Team team;
    private NewOpportunity wanted;

    @BeforeEach
    void aGroupOfTwo() {
        team = some.team();
        wanted = some.wanted(team, 700);
    }

    @Test
    void whoeverIsFoundToBelongToTheFunderStandsBackFromWhatIsOpenAndItIsLookedAtFirst() {
        var number = some.register(team, wanted);
        assertThat(actors.as(team.reader(), () -> funding.find(number))).isPresent();

        tie(team.reader(), "works there");

        assertThat(actors.as(team.reader(), () -> funding.find(number))).isEmpty();
        assertThat(seenBy(team.reader())).isEmpty();
        assertThat(seenBy(team.writer())).containsExactly(number);
        some.handIn(team.writer(), number, "checkMission", SomeBids.FITS);
        assertThat(some.asks(SomeBids.SECRETARY, number, "settleConflict")).isTrue();
        assertThat(file(number).connectionWords().orElseThrow()).contains("Rory", "works there");
    }

    @Test
    void whoeverCarriesABidToAFunderHandsItOnBeforeTheyAreNotedAsBelongingToIt() {
        some.register(team, wanted);

        var refused = catchThrowableOfType(Rejection.class, () -> tie(team.writer(), "a trustee"));

        assertThat(refused.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.field()).isEqualTo("person");
            assertThat(problem.message().arguments()).contains("Starting well");
        });
        assertThat(actors.as(team.writer(), () -> funders.find(wanted.funder())).ties())
                .isEmpty();
    }

    @Test
    void itIsSaidAsWhatAndTakenBackAgain() {
        assertThat(catchThrowableOfType(Rejection.class, () -> tie(team.reader(), " "))
                        .problems())
                .extracting(Problem::field)
                .containsExactly("asWhat");
        tie(team.reader(), " a trustee ");
        assertThat(actors.as(team.writer(), () -> funders.find(wanted.funder())).ties())
                .singleElement()
                .satisfies(tie -> assertThat(tie.asWhat()).isEqualTo("a trustee"));
        assertThat(actors.as(team.writer(), () -> funding.known(wanted.funder())))
                .satisfies(known -> {
                    assertThat(known.connection()).isEqualTo(Connection.EMPLOYER);
                    assertThat(known.words()).contains("Rory").contains("(a trustee)");
                });

        actors.as(team.writer(), () -> desk.untie(wanted.funder(), id(team.reader())));

        assertThat(actors.as(team.writer(), () -> funding.known(wanted.funder())))
                .isEqualTo(new FundingDesk.Known(Connection.NONE, ""));
    }

    @Test
    void thoseWhoDecideCanBeChosenByThoseOfAGroupAndNobodyElse() {
        assertThat(actors.as(team.writer(), desk::people))
                .extracting(Person::id)
                .contains(id(team.reader()), board.members().get(0).id());
        var officer = new Actor(PersonId.random(), "Olu", Set.of(Role.RETURNING_OFFICER));
        assertThatThrownBy(() -> actors.as(officer, desk::people)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> actors.as(officer, () -> desk.tie(wanted.funder(), id(team.reader()), "works there")))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> actors.as(officer, () -> desk.untie(wanted.funder(), id(team.reader()))))
                .isInstanceOf(NotFound.class);
    }

    private void tie(Actor who, String asWhat) {
        actors.as(team.writer(), () -> desk.tie(wanted.funder(), id(who), asWhat));
    }

    private List<CaseNumber> seenBy(Actor who) {
        return actors
                .as(who, () -> pipeline.list(new Choice(List.of(Stage.values()), team.group(), ""), 0, 10))
                .stream()
                .map(Pipeline.Row::number)
                .toList();
    }

    private OpportunityFile file(CaseNumber number) {
        return actors.as(team.writer(), () -> funding.find(number)).orElseThrow();
    }

    private static PersonId id(Actor who) {
        return Objects.requireNonNull(who.person());
    }
}
