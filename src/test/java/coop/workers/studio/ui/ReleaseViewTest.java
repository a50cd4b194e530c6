package coop.workers.studio.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextArea;
import coop.workers.access.Actor;
import coop.workers.access.CurrentActor;
import coop.workers.access.Role;
import coop.workers.shared.PersonId;
import coop.workers.studio.DraftDesk;
import coop.workers.testing.ScreenTest;
import coop.workers.testing.Screens;
import coop.workers.testing.Tea;
import coop.workers.workflow.ProcessKey;
import coop.workers.workflow.PublishedFolders;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A release brings a process otherwise than its owner has published it: the office shows the difference and asks. */
@ScreenTest
class ReleaseViewTest {

    private static final ProcessKey TOY = new ProcessKey("toy");

    @Autowired
    Screens screens;

    @Autowired
    PublishedFolders published;

    @Autowired
    DraftDesk drafts;

    @Autowired
    CurrentActor actors;

    @Autowired
    JdbcClient database;

    private Actor olu = new Actor(PersonId.random(), "Olu", Set.of(Role.PROCESS_OWNER));
    private String ours = "";

    @BeforeEach
    void publishOurs() {
        ours = Tea.publish(
                        published,
                        Tea.with(
                                published.released("toy").orElseThrow(),
                                "letters/biscuits.md",
                                text -> text + "Enjoy them.\n"))
                .id();
        // as if the office had been upgraded since
        database.sql("update workflow.folder_version set released = false where folder = 'toy'")
                .update();
        olu = screens.signInAs("Olu", Role.PROCESS_OWNER);
    }

    @AfterEach
    void goByTheReleaseAgain() {
        actors.as(olu, () -> drafts.of(TOY).ifPresent(draft -> drafts.discard(draft.id())));
        database.sql("delete from studio.release_declined where folder = 'toy'").update();
        if (published.keptAside().contains("toy")) {
            published.publish(published.released("toy").orElseThrow(), true);
        }
    }

    @Test
    void anOwnerReadsWhatDiffersAndStaysWithTheirs() {
        screens.go("processes");
        assertThat(page()).contains("See the difference and decide");
        screens.go("processes/toy/release");
        assertThat(page()).contains("The letter “Biscuits” has other words.");

        _click(_get(Button.class, spec -> spec.withText("Stay with ours")));
        assertThat(_find(ReleaseView.class)).hasSize(1);
        _setValue(_get(TextArea.class), "People like to be wished well.");
        _click(_get(Button.class, spec -> spec.withText("Stay with ours")));

        assertThat(current()).isEqualTo(ours);
        screens.go("processes");
        assertThat(page()).doesNotContain("See the difference and decide");
    }

    @Test
    void anOwnerUsesWhatTheReleaseBrings() {
        screens.go("processes/toy/release");

        _setValue(_get(TextArea.class), "Shorter is better.");
        _click(_get(Button.class, spec -> spec.withText("Use what the release brings")));

        assertThat(page()).contains("Shorter is better.", "Published by Olu");
        assertThat(published
                        .read(current())
                        .hasSameFilesAs(published.released("toy").orElseThrow()))
                .isTrue();
    }

    @Test
    void anOwnerBringsBothTogetherInADraft() {
        screens.go("processes/toy/release");

        _click(_get(Button.class, spec -> spec.withText("Bring both together in a draft")));

        assertThat(actors.as(olu, () -> drafts.of(TOY))).isPresent();
        assertThat(current()).isEqualTo(ours);
        assertThat(_find(PublishView.class)).hasSize(1);
    }

    @Test
    void nobodyElseIsAsked() {
        screens.signInAs("Bo", Role.BOARD);

        screens.go("processes");
        assertThat(page()).doesNotContain("See the difference and decide");
        screens.go("processes/toy/release");

        assertThat(_find(ReleaseView.class)).isEmpty();
    }

    private String current() {
        return published.current("toy").orElseThrow().id();
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
