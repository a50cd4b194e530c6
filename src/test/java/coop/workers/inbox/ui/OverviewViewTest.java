package coop.workers.inbox.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasText;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import coop.workers.access.AbsenceDesk;
import coop.workers.access.Actor;
import coop.workers.access.CurrentActor;
import coop.workers.access.Role;
import coop.workers.inbox.SomeWork;
import coop.workers.shared.PersonId;
import coop.workers.shell.Chart;
import coop.workers.shell.Signboard;
import coop.workers.testing.ScreenTest;
import coop.workers.testing.Screens;
import coop.workers.workflow.WorkDesk;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;

@ScreenTest
class OverviewViewTest {

    @Autowired
    Screens screens;

    @Autowired
    AutowireCapableBeanFactory office;

    @Autowired
    WorkDesk desk;

    @Autowired
    AbsenceDesk absences;

    @Autowired
    CurrentActor current;

    @Autowired
    Signboard signboard;

    @Autowired
    JdbcClient database;

    private final Actor priya = new Actor(PersonId.random(), "Priya " + SomeWork.word(), Set.of(Role.MEMBERSHIP_TEAM));

    @BeforeEach
    void someWorkOneOfItLate() {
        var work = office.createBean(SomeWork.class);
        work.order(SomeWork.word(), Duration.ofDays(-5));
        var taken = work.order(SomeWork.word(), Duration.ofDays(40));
        screens.employ(priya);
        current.as(priya, () -> desk.claim(taken));
    }

    @Test
    void theOfficeIsShownInNumbersEachOfWhichOpensTheListBehindIt() {
        screens.signInAs(priya);

        screens.go("overview");

        assertThat(_get(H1.class).getText()).isEqualTo("Overview");
        assertThat(texts(H2.class)).contains("By process", "Where it waits", "With whom", "Finished each week");
        assertThat(_find(Chart.class)).hasSize(4);
        var numbers = _find(Anchor.class).stream()
                .filter(link -> link.getHref().startsWith("work"))
                .toList();
        assertThat(numbers).hasSizeGreaterThanOrEqualTo(3);
        var behind = numbers.stream()
                .filter(link -> link.getText().contains("late"))
                .findFirst()
                .orElseThrow();
        screens.go(behind.getHref());
        assertThat(_get(WorkGrid.class).sheet().work()).isPositive();
    }

    @Test
    void itSaysWhoIsAwayAndWhoStandsIn() {
        var sam = new Actor(PersonId.random(), "Sam " + SomeWork.word(), Set.of(Role.MEMBERSHIP_TEAM));
        screens.employ(sam);
        var today = signboard.today();
        current.as(sam, () -> absences.arrange(id(sam), id(priya), today, today, "A secret note"));

        screens.signInAs("Marged", Role.SECRETARY, Role.MEMBERSHIP_TEAM);
        screens.go("overview");

        assertThat(texts(H2.class)).contains("Who is away");
        assertThat(_find(ListItem.class).stream().map(ListItem::getText))
                .anyMatch(
                        line -> line.startsWith(sam.name() + " until ") && line.endsWith(priya.name() + " stands in."))
                .noneMatch(line -> line.contains("secret"));
    }

    @Test
    void whoeverHasNothingToSeeIsToldSo() {
        var percy = PersonId.random();
        database.sql("update workflow.work_item set excluded = array_append(excluded, :percy)")
                .param("percy", percy.value())
                .update();
        screens.signInAs(new Actor(percy, "Percy", Set.of(Role.PROCESS_OWNER)));

        screens.go("overview");

        assertThat(_get(H1.class).getText()).isEqualTo("Overview");
        assertThat(_find(Anchor.class).stream().map(Anchor::getHref)).noneMatch(href -> href.startsWith("work"));
    }

    @Test
    void itIsNoPlaceForOtherRoles() {
        screens.signInAs("Bo", Role.BOARD);

        screens.go("overview");

        assertThat(_find(Chart.class)).isEmpty();
    }

    private static PersonId id(Actor who) {
        return Objects.requireNonNull(who.person());
    }

    private static <T extends Component & HasText> List<String> texts(Class<T> kind) {
        return _find(kind).stream().map(HasText::getText).toList();
    }
}
