package coop.workers.register.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import coop.workers.access.Role;
import coop.workers.register.RegisterDesk.MemberNumber;
import coop.workers.register.SomeMembers;
import coop.workers.shell.ProblemList;
import coop.workers.testing.ScreenTest;
import coop.workers.testing.Screens;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ScreenTest
class MemberViewTest {

    private static final LocalDate ENTERED = LocalDate.of(2024, 3, 1);

    @Autowired
    Screens screens;

    @Autowired
    SomeMembers some;

    private MemberNumber coop;

    @BeforeEach
    void aCoop() {
        coop = some.coop("Calder Bikes", ENTERED);
    }

    @Test
    void whoKeepsTheRegisterChangesTheRepresentativeAndTheChangeStandsInTheHistory() {
        screens.signInAs("Priya", Role.MEMBERSHIP_TEAM);
        screens.go("register/member/" + coop);

        _click(button("Change representative"));
        _setValue(_get(TextField.class, spec -> spec.withLabel("Full name")), "Noor Ahmed");
        _setValue(_get(TextArea.class), "Rae has left the co-op");
        _click(button("Save"));

        assertThat(cells()).contains("Noor Ahmed", "Rae of Calder Bikes", "Rae has left the co-op", "Priya");
    }

    @Test
    void aChangeWithoutAReasonIsNotTakenInAndWhatWasTypedStays() {
        screens.signInAs("Priya", Role.MEMBERSHIP_TEAM);
        screens.go("register/member/" + coop);

        _click(button("Change address"));
        _setValue(_get(TextField.class, spec -> spec.withLabel("Postal address")), "9 New Street");
        _click(button("Save"));

        assertThat(_get(ProblemList.class).isVisible()).isTrue();
        assertThat(_get(TextArea.class).isInvalid()).isTrue();
        assertThat(_get(TextField.class, spec -> spec.withLabel("Postal address"))
                        .getValue())
                .isEqualTo("9 New Street");
    }

    @Test
    void aMemberThatCeasedKeepsItsEntryAndIsOfferedNoMoreShares() {
        screens.signInAs("Marged", Role.SECRETARY);
        screens.go("register/member/" + coop);

        _click(button("Record ceasing"));
        _setValue(_get(TextArea.class), "Wound up");
        _click(button("Save"));

        assertThat(_get(H1.class).getText()).isEqualTo("Calder Bikes");
        assertThat(cells()).contains("Wound up");
        assertThat(buttons()).doesNotContain("Record ceasing", "Enter further shares", "Change representative");
    }

    @Test
    void theBoardReadsEverythingAndChangesNothing() {
        screens.signInAs("Ben", Role.BOARD);

        screens.go("register/member/" + coop);

        assertThat(parts()).contains("Shares and property", "What was changed");
        assertThat(buttons()).isEmpty();
    }

    @Test
    void whoMayOnlyInspectSeesNeitherSharesNorHistory() {
        screens.signInAs("Gus", Role.GROUP_COORDINATOR);

        screens.go("register/member/" + coop);

        assertThat(parts())
                .contains("Particulars", "Electronic addresses", "Representative", "Membership")
                .doesNotContain("Shares and property", "What was changed");
        assertThat(buttons()).isEmpty();
    }

    @Test
    void aNumberThatNobodyHasIsNotFound() {
        screens.signInAs("Priya", Role.MEMBERSHIP_TEAM);

        screens.go("register/member/2000000000");

        assertThat(_find(MemberView.class)).isEmpty();
    }

    private static Button button(String text) {
        return _get(Button.class, spec -> spec.withText(text));
    }

    private static List<String> buttons() {
        return _find(_get(MemberView.class), Button.class).stream()
                .map(Button::getText)
                .toList();
    }

    private static List<String> parts() {
        return _find(H2.class).stream().map(H2::getText).toList();
    }

    private static List<String> cells() {
        return _find(NativeTableCell.class).stream()
                .flatMap(cell -> _find(cell, Span.class).stream())
                .map(Span::getText)
                .toList();
    }
}
