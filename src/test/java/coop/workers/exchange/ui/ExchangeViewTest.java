package coop.workers.exchange.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.component.sidenav.SideNavItem;
import coop.workers.access.Actor;
import coop.workers.access.CurrentActor;
import coop.workers.access.Role;
import coop.workers.exchange.MemberExchangeDesk;
import coop.workers.exchange.MemberImport;
import coop.workers.testing.ScreenTest;
import coop.workers.testing.Screens;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The page on which lists of members come in. */
@ScreenTest
class ExchangeViewTest {

    @Autowired
    Screens screens;

    @Autowired
    MemberExchangeDesk desk;

    @Autowired
    CurrentActor actors;

    private final String mark = UUID.randomUUID().toString().substring(0, 6);

    @Test
    void whatAListComesToIsShownLineByLineAndNothingIsTakenInYet() {
        var list = compared();
        screens.signInAs("Priya", Role.MEMBERSHIP_TEAM);

        screens.go("members/exchange?list=" + list.id());

        assertThat(_get(H2.class).getText()).isEqualTo("members.csv");
        assertThat(_find(NativeTableRow.class).stream()
                        .map(row -> row.getElement().getTextRecursively()))
                .containsSequence(
                        "2Dyers " + mark + "Entered as a memberNobody is named to represent it yet.",
                        "3WeaversSet aside“Guild” is no legal form that the register knows.");
        assertThat(_get(Button.class, spec -> spec.withText("Take in 1 line")).isEnabled())
                .isTrue();
    }

    @Test
    void aPartOfTheLinesHasAnAddressOfItsOwnAndCanBeTakenAway() {
        var list = compared();
        screens.signInAs("Priya", Role.MEMBERSHIP_TEAM);

        screens.go("members/exchange?list=%s&show=set-aside".formatted(list.id()));

        assertThat(_find(NativeTableRow.class)).hasSize(2);
        assertThat(_find(Anchor.class))
                .extracting(Anchor::getHref)
                .contains("members/exchange/%s/set-aside.csv".formatted(list.id()));
    }

    @Test
    void takingInShowsHowFarItIsAndCanBeLeft() {
        var list = compared();
        screens.signInAs("Priya", Role.MEMBERSHIP_TEAM);
        screens.go("members/exchange?list=" + list.id());

        _click(_get(Button.class, spec -> spec.withText("Take in 1 line")));

        assertThat(_get(ProgressBar.class).getMax()).isEqualTo(1);
        assertThat(_get(ImportProgress.class).getElement().getTextRecursively()).contains("0 of 1 taken in.");

        actors.as(Actor.OFFICE, () -> desk.workThrough());
        screens.go("members/exchange?list=" + list.id());

        assertThat(_get(ImportProgress.class).getElement().getTextRecursively()).contains("1 line was taken in.");
    }

    @Test
    void whoDoesNotWriteInTheRegisterFindsNoSuchPlace() {
        screens.signInAs("Kwame", Role.TREASURER);

        screens.go("members/exchange");

        assertThat(_find(ListDrop.class)).isEmpty();
        assertThat(_find(SideNavItem.class)).extracting(SideNavItem::getPath).doesNotContain("members/exchange");
    }

    private MemberImport compared() {
        var text =
                "Name,Legal Form,Registered Number,Street Address\nDyers %s,Society,%s,2 Canal Street\nWeavers,Guild,7,3 Mill Lane\n"
                        .formatted(mark, mark);
        return actors.as(
                Actor.OFFICE,
                () -> desk.compare("members.csv", text.getBytes(StandardCharsets.UTF_8), LocalDate.of(2024, 4, 1)));
    }
}
