package coop.workers.register.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.GridKt;
import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import coop.workers.access.Actor;
import coop.workers.access.CurrentActor;
import coop.workers.access.Role;
import coop.workers.register.RegisterDesk;
import coop.workers.register.SomeMembers;
import coop.workers.shell.DayField;
import coop.workers.shell.EmptyState;
import coop.workers.testing.ScreenTest;
import coop.workers.testing.Screens;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ScreenTest
class RegisterViewTest {

    private static final LocalDate FIRST = LocalDate.of(2024, 1, 10);

    @Autowired
    Screens screens;

    @Autowired
    SomeMembers some;

    @Autowired
    RegisterDesk register;

    @Autowired
    CurrentActor currentActor;

    /** Stands in every name, so that a test finds its own entries only. */
    private final String mark = UUID.randomUUID().toString().substring(0, 8);

    @BeforeEach
    void threeMembersOfWhomOneHasLeft() {
        some.coop("Weavers " + mark, FIRST);
        var bakers = some.coop("Bakers " + mark, FIRST.plusMonths(1));
        some.workerMember("Ola " + mark, FIRST.plusMonths(2));
        currentActor.as(Actor.OFFICE, () -> register.ceaseMembership(bakers, FIRST.plusMonths(6), "Merged"));
    }

    @Test
    void theBoardReadsSharesAndAmounts() {
        screens.signInAs("Ben", Role.BOARD);

        screens.go("register?search=" + mark);

        assertThat(names()).containsExactly("Weavers " + mark, "Ola " + mark);
        assertThat(headings()).contains("Shares", "Paid");
        assertThat(lines()).extracting(Line::paid).containsOnly("£1.00");
    }

    @Test
    void theViewForInspectionHasNoPropertyForTheBoardEither() {
        screens.signInAs("Ben", Role.BOARD);

        screens.go("register?view=inspection&search=" + mark);

        assertThat(headings()).doesNotContain("Shares", "Paid");
        assertThat(lines()).extracting(Line::full).containsOnlyNulls();
    }

    @Test
    void whoMayOnlyInspectIsOfferedNoOtherView() {
        screens.signInAs("Gus", Role.GROUP_COORDINATOR);

        screens.go("register?search=" + mark);

        assertThat(names()).hasSize(2);
        assertThat(headings()).doesNotContain("Shares", "Paid");
        assertThat(_find(Select.class))
                .extracting(choice -> choice.getElement().getProperty("label"))
                .doesNotContain("View");
    }

    @Test
    void theAddressSaysWhomToShowOnWhichDayInWhichOrder() {
        screens.signInAs("Priya", Role.MEMBERSHIP_TEAM);

        screens.go("register?order=-name&standing=either&on=2024-03-31&class=coop-member&search=" + mark);

        assertThat(names()).containsExactly("Weavers " + mark, "Bakers " + mark);
        assertThat(_get(DayField.class).getValue()).isEqualTo(LocalDate.of(2024, 3, 31));
        assertThat(lines()).extracting(line -> line.entry().number()).doesNotHaveDuplicates();
    }

    @Test
    void whatIsChosenIsWhatThePrintAndTheSpreadsheetShow() {
        screens.signInAs("Priya", Role.MEMBERSHIP_TEAM);
        screens.go("register");

        _setValue(_get(TextField.class, spec -> spec.withLabel("Search")), "bakers " + mark);

        assertThat(_find(Anchor.class))
                .extracting(Anchor::getHref)
                .contains("register/print?search=bakers%20" + mark, "register/members.csv?search=bakers%20" + mark);
    }

    @Test
    void whereNobodyIsFoundOneIsLedBackToAllMembers() {
        screens.signInAs("Priya", Role.MEMBERSHIP_TEAM);
        screens.go("register?search=nobody-" + mark);

        assertThat(_get(EmptyState.class).isVisible()).isTrue();
        _click(_get(Button.class, spec -> spec.withText("Show all members of today")));

        assertThat(_get(MembersGrid.class).isVisible()).isTrue();
        assertThat(_get(TextField.class, spec -> spec.withLabel("Search")).getValue())
                .isEmpty();
    }

    @Test
    void thePrintIsTheWholeOfWhatIsReadUnderTheNameOfTheOrganisation() {
        screens.signInAs("Ben", Role.BOARD);

        screens.go("register/print?standing=either&search=" + mark);

        assertThat(printed())
                .contains("Register of members", "Full view", "Weavers " + mark, "Bakers " + mark, "£1.00", "Printed");
    }

    @Test
    void thePrintForInspectionHasNeitherSharesNorAmounts() {
        screens.signInAs("Gus", Role.RETURNING_OFFICER);

        screens.go("register/print?search=" + mark);

        assertThat(printed())
                .contains("Weavers " + mark, "s.103")
                .doesNotContain("£1.00", ">Shares<", ">Paid<", "Other property");
    }

    @Test
    void whoHasNotSignedInIsShownNothing() {
        for (var place : List.of("register", "register/print", "register/officers", "register/member/1", "groups")) {
            screens.open();

            screens.go(place);

            assertThat(_find(Grid.class)).as(place).isEmpty();
            assertThat(_find(Ledger.class)).as(place).isEmpty();
            assertThat(_find(Html.class)).as(place).isEmpty();
        }
    }

    private List<String> names() {
        return lines().stream().map(line -> line.entry().name()).toList();
    }

    private static List<Line> lines() {
        var members = _get(MembersGrid.class);
        return IntStream.range(0, GridKt._size(members))
                .mapToObj(row -> GridKt._get(members, row))
                .toList();
    }

    private static List<String> headings() {
        return _get(MembersGrid.class).getColumns().stream()
                .filter(Grid.Column::isVisible)
                .map(Grid.Column::getHeaderText)
                .toList();
    }

    private static String printed() {
        return _get(Html.class).getElement().getOuterHTML();
    }
}
