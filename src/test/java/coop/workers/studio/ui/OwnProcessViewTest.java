package coop.workers.studio.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import coop.workers.access.Role;
import coop.workers.register.SomeMembers;
import coop.workers.testing.ScreenTest;
import coop.workers.testing.Screens;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What members read of how work is done here, as far as its owners open it. */
@ScreenTest
class OwnProcessViewTest {

    private static final LocalDate LAST_YEAR = LocalDate.of(2025, 6, 1);

    @Autowired
    Screens screens;

    @Autowired
    SomeMembers members;

    @AfterEach
    void closeAgain() {
        openToMembers(false);
    }

    @Test
    void aMemberReadsInWordsWhatAnOwnerHasOpened() {
        openToMembers(true);
        member("Process Reader");

        screens.go("my-page");
        assertThat(page())
                .contains("How work is done here", "Admission of a co-op")
                .doesNotContain("Renewal of a sub");
        screens.go("my-page/how-we-work/admission");

        assertThat(_get(H1.class).getText()).isEqualTo("Admission of a co-op");
        assertThat(page()).contains("Check the application", "Membership team", "within 10 days");
        assertThat(_find(Anchor.class)).extracting(Anchor::getHref).noneMatch(href -> href.startsWith("processes/"));
    }

    @Test
    void whatIsNotOpenedIsNotThereForMembers() {
        member("Process Seeker");

        screens.go("my-page");
        assertThat(page()).doesNotContain("How work is done here");
        screens.go("my-page/how-we-work/admission");

        assertThat(_find(OwnProcessView.class)).isEmpty();
    }

    @Test
    void whoeverIsNoMemberReadsNothing() {
        openToMembers(true);
        members.person("Process Stranger");
        screens.comeIn(members.addressOf("Process Stranger"));

        screens.go("my-page/how-we-work/admission");

        assertThat(_find(OwnProcessView.class)).isEmpty();
    }

    @Test
    void onlyOwnersOpenProcesses() {
        screens.signInAs("Bo", Role.BOARD);

        screens.go("processes/admission/words");

        assertThat(page()).contains("The way of a case");
        assertThat(_find(Checkbox.class)).isEmpty();
    }

    private void openToMembers(boolean open) {
        screens.signInAs("Olu", Role.PROCESS_OWNER);
        screens.go("processes/admission/words");
        _setValue(_get(Checkbox.class, spec -> spec.withLabel("Members may read this on their own page")), open);
    }

    private void member(String name) {
        members.enter(members.person(name), LAST_YEAR);
        screens.comeIn(members.addressOf(name));
    }

    private static String page() {
        return UI.getCurrent()
                .getInternals()
                .getActiveRouterTargetsChain()
                .get(0)
                .getElement()
                .getTextRecursively();
    }
}
