package coop.workers.groups.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import coop.workers.access.Role;
import coop.workers.groups.GroupRole;
import coop.workers.groups.Groups;
import coop.workers.groups.SomeGroups;
import coop.workers.organisation.Settings;
import coop.workers.register.RegisterDesk.Person;
import coop.workers.testing.ScreenTest;
import coop.workers.testing.Screens;
import coop.workers.testing.TheBoard;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ScreenTest
class GroupsViewTest {

    @Autowired
    Screens screens;

    @Autowired
    SomeGroups some;

    @Autowired
    TheBoard board;

    @Autowired
    Settings settings;

    private final String name = "Bakers " + UUID.randomUUID();

    @Test
    void aGroupStandsBelowTheOneItReportsTo() {
        var key = some.group(name, Groups.BOARD, settings.today());
        screens.signInAs("Gus", Role.GROUP_COORDINATOR);

        screens.go("groups");

        var link = _get(Anchor.class, spec -> spec.withText(name));
        assertThat(link.getHref()).isEqualTo("groups/" + key);
        var item = link.getParent().flatMap(box -> box.getParent()).orElseThrow();
        var above = item.getParent().flatMap(list -> list.getParent()).orElseThrow();
        assertThat(_get(above.getChildren().findFirst().orElseThrow(), Anchor.class)
                        .getHref())
                .isEqualTo("groups/board");
    }

    @Test
    void asTextTheAimsAreSaidToo() {
        some.group(name, Groups.BOARD, settings.today());
        screens.signInAs("Gus", Role.GROUP_COORDINATOR);

        screens.go("groups?as=text");

        assertThat(_find(Paragraph.class)).extracting(Paragraph::getText).contains("To bake for everybody.");
    }

    @Test
    void theBoardsPageListsThoseWhoseTermRuns() {
        var names = board.members().stream().map(Person::fullName).toList();
        screens.signInAs("Gus", Role.GROUP_COORDINATOR);

        screens.go("groups/board");

        assertThat(_get(H1.class).getText()).isEqualTo("Board");
        assertThat(_find(Span.class)).extracting(Span::getText).containsAll(names);
        assertThat(_find(Button.class, spec -> spec.withText("Take somebody in")))
                .isEmpty();
    }

    @Test
    void whoeverCoordinatesAGroupTakesSomebodyIn() {
        var key = some.group(name, Groups.BOARD, settings.today());
        screens.signInAs(some.coordinator(key, "Gus", settings.today()));
        screens.go("groups/" + key);

        _click(_get(Button.class, spec -> spec.withText("Take somebody in")));
        _setValue(_get(TextField.class, spec -> spec.withLabel("Full name")), "Ada of " + name);
        _click(_find(Button.class, spec -> spec.withText("Take somebody in")).get(1));

        assertThat(_find(Span.class)).extracting(Span::getText).contains("Ada of " + name, "Member");
    }

    @Test
    void theMonthOfACaseThatIsNoneIsNotFound() {
        screens.signInAs("Priya", Role.MEMBERSHIP_TEAM);

        for (var number : List.of("nonsense", "PAR-1999-9999")) {
            screens.go("took-part/" + number);

            assertThat(UI.getCurrent()
                            .getInternals()
                            .getActiveRouterTargetsChain()
                            .get(0))
                    .as(number)
                    .extracting(page -> page.getClass().getSimpleName())
                    .isEqualTo("NoSuchThing");
        }
    }

    @Test
    void whatIsMissingIsSaidAndWhatWasTypedStays() {
        var key = some.group(name, Groups.BOARD, settings.today());
        some.member(key, "Ada of " + name, settings.today(), GroupRole.NOTE_TAKER);
        screens.signInAs("Marged", Role.SECRETARY);
        screens.go("groups/" + key);

        _click(_get(Button.class, spec -> spec.withText("They leave")));
        _click(_get(Button.class, spec -> spec.withText("Save")));

        assertThat(_get(TextArea.class, spec -> spec.withLabel("Why")).getErrorMessage())
                .isEqualTo("Please fill this in.");
        assertThat(_find(H2.class)).extracting(H2::getText).contains("People");
    }

    @Test
    void theSecretaryFoundsAGroupAndComesToItsPage() {
        screens.signInAs("Marged", Role.SECRETARY);
        screens.go("groups");

        _click(_get(Button.class, spec -> spec.withText("Found a group")));
        _setValue(_get(TextField.class, spec -> spec.withLabel("Name")), name);
        _setValue(_get(TextArea.class, spec -> spec.withLabel("Aim")), "To bake.");
        _setValue(_get(TextArea.class, spec -> spec.withLabel("Why")), "Needed.");
        _click(_find(Button.class, spec -> spec.withText("Found a group")).get(1));

        assertThat(_get(H1.class).getText()).isEqualTo(name);
    }
}
