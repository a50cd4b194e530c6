package coop.workers.access.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import coop.workers.access.CurrentActor;
import coop.workers.access.Role;
import coop.workers.testing.ScreenTest;
import coop.workers.testing.Screens;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ScreenTest
class StartViewTest {

    @Autowired
    Screens screens;

    @Autowired
    CurrentActor currentActor;

    @Test
    void whoeverComesInIsWelcomedAndMayJoinOrSignIn() {
        screens.go("");

        assertThat(_get(H1.class).getText()).isNotBlank();
        assertThat(_find(Anchor.class)).extracting(Anchor::getHref).contains("join", "sign-in");
    }

    @Test
    void whoeverHasSignedInActsAsThemselves() {
        var priya = screens.signInAs("Priya", Role.MEMBERSHIP_TEAM);

        assertThat(currentActor.get()).isEqualTo(priya);
    }
}
