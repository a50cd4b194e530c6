package coop.workers.shell;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.VaadinSession;
import coop.workers.access.Role;
import coop.workers.shared.NotFound;
import coop.workers.shared.PersonId;
import coop.workers.shared.Problem;
import coop.workers.shared.Rejection;
import coop.workers.testing.ScreenTest;
import coop.workers.testing.Screens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.dao.DataAccessResourceFailureException;

@ScreenTest
@ExtendWith(OutputCaptureExtension.class)
class MishapPagesTest {

    @Autowired
    Screens screens;

    @Test
    void whatOneMayNotSeeIsAnsweredLikeWhatIsNotThere() {
        screens.signInAs("Priya", Role.MEMBERSHIP_TEAM);

        screens.go("accounts");

        assertThat(_get(H1.class).getText()).isEqualTo("There is nothing here");
    }

    @Test
    void aThingThatDoesNotExistIsAnsweredTheSameWay() {
        screens.signInAs("Ada", Role.ADMINISTRATOR);

        screens.go("accounts/" + PersonId.random());

        assertThat(_get(H1.class).getText()).isEqualTo("There is nothing here");
    }

    @Test
    void aFaultIsToldOverThePageWithAReferenceThatStandsInTheLog(CapturedOutput log) {
        screens.go("");

        fail(new IllegalStateException("the printer is on fire"));

        assertThat(_find(H1.class)).as("the page stays").hasSize(1);
        var told = told();
        var reference = told.replaceAll("(?s).*Reference: (\\w{8}).*", "$1");
        assertThat(told).contains("What you typed still stands here").doesNotContain("printer");
        assertThat(log.getOut()).contains("Reference " + reference).contains("the printer is on fire");
    }

    @Test
    void aDatabaseThatIsAwayIsToldAsSuch() {
        screens.go("");

        fail(new IllegalStateException(new DataAccessResourceFailureException("connection refused")));

        assertThat(told()).contains("wait a minute and try again").doesNotContain("refused");
    }

    @Test
    void aRefusalThatNoFormCaughtIsToldInItsOwnWords() {
        screens.go("");

        fail(new Rejection(Problem.of("access.problem.last-administrator")));

        assertThat(told()).contains("Somebody has to be the administrator");
    }

    @Test
    void whatWentAwayMeanwhileIsToldWithoutAFault(CapturedOutput log) {
        screens.go("");

        fail(new NotFound());

        assertThat(told()).contains("no longer there").doesNotContain("Reference");
        assertThat(log.getOut()).doesNotContain("Reference");
    }

    private static void fail(RuntimeException failure) {
        VaadinSession.getCurrent().getErrorHandler().error(new ErrorEvent(failure));
    }

    private static String told() {
        assertThat(UI.getCurrent()).isNotNull();
        var notice = _get(Notification.class);
        return String.join(
                "\n",
                _find(notice, Paragraph.class).stream()
                        .map(paragraph -> paragraph.getElement().getTextRecursively())
                        .toList());
    }
}
