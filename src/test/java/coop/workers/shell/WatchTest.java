package coop.workers.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.PollEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class WatchTest {

    private static final int NEVER = -1;

    private final Div part = new Div();
    private int looks;

    @BeforeEach
    void open() {
        MockVaadin.setup();
    }

    @AfterEach
    void close() {
        MockVaadin.tearDown();
    }

    private static void poll() {
        ComponentUtil.fireEvent(UI.getCurrent(), new PollEvent(UI.getCurrent(), true));
    }

    @Test
    void itLooksAgainUntilNothingGoesOnAnyMore() {
        UI.getCurrent().add(part);
        new Watch(part, Watch.EVERY_SECOND, () -> ++looks < 2).begin();

        poll();
        assertThat(UI.getCurrent().getPollInterval()).isEqualTo(1000);
        poll();
        poll();

        assertThat(looks).isEqualTo(2);
        assertThat(UI.getCurrent().getPollInterval()).isEqualTo(NEVER);
    }

    @Test
    void itBeginsWhenThePartIsShownAndRestsWhileItIsNot() {
        new Watch(part, Watch.EVERY_SECOND, () -> ++looks > 0).begin();
        poll();
        assertThat(looks).isZero();

        UI.getCurrent().add(part);
        poll();
        UI.getCurrent().remove(part);
        poll();

        assertThat(looks).isEqualTo(1);
        assertThat(UI.getCurrent().getPollInterval()).isEqualTo(NEVER);
    }

    @Test
    void theEndOfOneDoesNotEndAnotherOnTheSamePage() {
        var other = new Div();
        UI.getCurrent().add(part, other);
        new Watch(part, Watch.EVERY_SECOND, () -> false).begin();
        new Watch(other, Duration.ofSeconds(3), () -> ++looks > 0).begin();
        assertThat(UI.getCurrent().getPollInterval()).isEqualTo(1000);

        poll();
        poll();

        assertThat(looks).isEqualTo(2);
        assertThat(UI.getCurrent().getPollInterval()).isEqualTo(3000);
    }
}
