package coop.workers.groups.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import coop.workers.access.Actor;
import coop.workers.access.CurrentActor;
import coop.workers.groups.ParticipationDesk;
import coop.workers.groups.ParticipationDesk.Name;
import coop.workers.groups.RoundCalendar;
import coop.workers.groups.RoundOutcome;
import coop.workers.groups.SomeGroups;
import coop.workers.organisation.Settings;
import coop.workers.shared.CaseNumber;
import coop.workers.shell.ProblemList;
import coop.workers.testing.ScreenTest;
import coop.workers.testing.Screens;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ScreenTest
class TookPartViewTest {

    @Autowired
    Screens screens;

    @Autowired
    SomeGroups some;

    @Autowired
    RoundCalendar calendar;

    @Autowired
    ParticipationDesk desk;

    @Autowired
    CurrentActor actors;

    @Autowired
    Settings settings;

    private final String name = "Bakers " + UUID.randomUUID();
    private Actor gus;
    private CaseNumber number;

    @BeforeEach
    void aMonthIsOver() {
        var founded = settings.today().minusYears(1);
        var group = some.group(name, null, founded);
        gus = some.coordinator(group, "Gus", founded);
        some.member(group, "Ada", founded);
        actors.as(Actor.OFFICE, calendar::openLastMonth);
        number = actors.as(gus, () -> desk.lastYear(group)).get(0).caseNumber();
        screens.signInAs(gus);
        screens.go("took-part/" + number);
    }

    @Test
    void namesAreTickedAGuestIsAddedAndTheMonthConfirmed() {
        assertThat(_get(H1.class).getText()).startsWith(name + " in ");
        _setValue(_get(TextField.class, spec -> spec.withLabel("Name of a guest")), "Mina");
        _click(_get(Button.class, spec -> spec.withText("Add the guest")));

        _click(_get(Button.class, spec -> spec.withText("Those ticked took part")));

        var sheet = actors.as(gus, () -> desk.sheet(number)).orElseThrow();
        assertThat(sheet.outcome()).isEqualTo(RoundOutcome.CONFIRMED);
        assertThat(sheet.names())
                .filteredOn(Name::tookPart)
                .extracting(Name::name)
                .containsExactly("Mina");
        assertThat(_find(Button.class, spec -> spec.withText("Those ticked took part")))
                .isEmpty();
        assertThat(_find(Paragraph.class))
                .extracting(Paragraph::getText)
                .anyMatch(text -> text.startsWith("Gus has confirmed"));
    }

    @Test
    void everybodyOfTheGroupIsOnTheListAndNobodyIsTicked() {
        assertThat(_get(CheckboxGroup.class).getListDataView().getItemCount()).isEqualTo(2);
        assertThat(_get(CheckboxGroup.class).getValue()).isEqualTo(Set.of());
    }

    @Test
    void withNobodyTickedItSaysWhatToDo() {
        _click(_get(Button.class, spec -> spec.withText("Those ticked took part")));

        assertThat(_find(ProblemList.class)).anyMatch(ProblemList::isVisible);
        assertThat(actors.as(gus, () -> desk.sheet(number)).orElseThrow().outcome())
                .isEqualTo(RoundOutcome.OPEN);
    }
}
