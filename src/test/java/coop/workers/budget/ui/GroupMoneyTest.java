package coop.workers.budget.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import coop.workers.access.Role;
import coop.workers.groups.SomeGroups;
import coop.workers.organisation.Settings;
import coop.workers.shell.ProblemList;
import coop.workers.testing.ScreenTest;
import coop.workers.testing.Screens;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ScreenTest
class GroupMoneyTest {

    @Autowired
    Screens screens;

    @Autowired
    SomeGroups groups;

    @Autowired
    Settings settings;

    private String group;

    @BeforeEach
    void aGroup() {
        var founded = settings.today().minusYears(1);
        group = groups.group("Bakers " + UUID.randomUUID(), null, founded);
        screens.signInAs(groups.coordinator(group, "Gus", founded));
    }

    @Test
    void aLineIsProposedOnThePageOfTheGroupAndTakenBack() {
        screens.go("groups/" + group);
        _click(_get(Button.class, spec -> spec.withText("Propose a line")));
        _setValue(_get(TextField.class, spec -> spec.withLabel("What for")), "Flour");
        _setValue(_get(TextField.class, spec -> spec.withLabel("Amount (£)")), "plenty");
        _click(_get(Button.class, spec -> spec.withText("Lay before the group")));
        assertThat(_get(ProblemList.class).isVisible()).isTrue();

        _setValue(_get(TextField.class, spec -> spec.withLabel("Amount (£)")), "1,240.50");
        _setValue(_get(TextArea.class, spec -> spec.withLabel("Why")), "We are out of it.");
        _click(_get(Button.class, spec -> spec.withText("Lay before the group")));
        assertThat(_find(Span.class)).anyMatch(span -> span.getText().equals("£1,240.50 before the group"));

        _click(_get(Button.class, spec -> spec.withText("Take back")));
        assertThat(_find(Span.class)).noneMatch(span -> span.getText().contains("before the group"));
    }

    @Test
    void whoeverDoesNotBelongToTheGroupSeesNothingOfItsMoney() {
        screens.signInAs("Pat", Role.PROCESS_OWNER);
        screens.go("groups/" + group);

        assertThat(_find(Button.class)).noneMatch(button -> button.getText().equals("Propose a line"));
    }
}
