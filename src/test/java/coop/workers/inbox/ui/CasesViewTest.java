package coop.workers.inbox.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.textfield.TextField;
import coop.workers.access.Actor;
import coop.workers.access.CurrentActor;
import coop.workers.access.Role;
import coop.workers.casework.CaseDesk;
import coop.workers.shared.Message;
import coop.workers.testing.ScreenTest;
import coop.workers.testing.Screens;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

@ScreenTest
@Import(SomeCase.class)
class CasesViewTest {

    @Autowired
    Screens screens;

    @Autowired
    SomeCase some;

    @Autowired
    CaseDesk cases;

    @Autowired
    CurrentActor currentActor;

    /** A word that no other case has. */
    private final String word = "w" + UUID.randomUUID().toString().replace("-", "");

    @Test
    void aCaseIsFoundByItsNameByItsNumberAndByWhomWasWrittenTo() {
        var number = some.open(word + " Bakery");
        some.writeTo(number, "Ada " + word.toUpperCase(Locale.ROOT) + "wheel", "ada@example.org");
        screens.signInAs("Priya", Role.MEMBERSHIP_TEAM);

        for (var search : new String[] {word + "+bak", number.value(), word + "wheel"}) {
            screens.go("cases?search=" + search);

            assertThat(_get(NativeTable.class).getElement().getTextRecursively())
                    .contains(number.value());
        }
    }

    @Test
    void whatIsTypedStandsInTheAddress() {
        some.open(word);
        screens.signInAs("Priya", Role.MEMBERSHIP_TEAM);
        screens.go("cases");

        _setValue(_get(TextField.class), word);

        assertThat(UI.getCurrent().getInternals().getActiveViewLocation().getPathWithQueryParameters())
                .isEqualTo("cases?search=" + word);
        assertThat(_find(NativeTable.class)).hasSize(1);
    }

    @Test
    void closedCasesAreShownWhenAskedFor() {
        var number = some.open(word);
        currentActor.as(Actor.OFFICE, () -> cases.close(number, Message.of("casework.letter.state.sent")));
        screens.signInAs("Priya", Role.MEMBERSHIP_TEAM);

        screens.go("cases?search=" + word);
        assertThat(page()).contains("Open (0)", "All (1)", "None is open");

        screens.go("cases?search=" + word + "&show=all");
        assertThat(page()).contains(number.value());
    }

    @Test
    void aLongListHasPages() {
        IntStream.range(0, 26).forEach(each -> some.open(word));
        screens.signInAs("Priya", Role.MEMBERSHIP_TEAM);

        screens.go("cases?search=" + word);
        assertThat(page()).contains("1 to 25 of 26");

        screens.go(_get(Anchor.class, spec -> spec.withText("Next page")).getHref());
        assertThat(page()).contains("26 to 26 of 26");
    }

    @Test
    void whoMaySeeNothingIsToldSo() {
        some.open(word);
        screens.signInAs("Rosa");

        screens.go("cases");

        assertThat(page()).contains("No cases", "your roles let you read").doesNotContain(word);
    }

    private static String page() {
        return _get(CasesView.class).getElement().getTextRecursively();
    }
}
