package coop.workers.audit.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Pre;
import coop.workers.access.Role;
import coop.workers.audit.SomeSeals;
import coop.workers.testing.ScreenTest;
import coop.workers.testing.Screens;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@ScreenTest
class AuditViewTest {

    @Autowired
    Screens screens;

    @Autowired
    ApplicationContext office;

    @Test
    void anAdministratorReadsTheLastSealAndHowToAskForItLater() {
        SomeSeals.putOn(office);
        screens.signInAs("Ada", Role.ADMINISTRATOR);

        screens.go("audit");

        assertThat(_get(H1.class).getText()).isEqualTo("Audit");
        var hash = _get(Code.class).getText();
        assertThat(hash).matches("[0-9a-f]{64}");
        assertThat(_get(Pre.class).getText()).endsWith(":" + hash);
        _assertOne(Button.class, button -> button.withText("Print"));
    }

    @Test
    void nobodyElseFindsThePage() {
        screens.signInAs("Tre", Role.TREASURER);

        screens.go("audit");

        assertThat(_find(Code.class)).isEmpty();
    }
}
