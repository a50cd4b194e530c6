package coop.workers.studio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import coop.workers.shared.Rejection;
import coop.workers.studio.FixedThings.Fixed;
import coop.workers.studio.FixedThings.Why;
import coop.workers.studio.drawing.Drawing;
import coop.workers.studio.drawing.Drawn;
import coop.workers.studio.drawing.Edit;
import coop.workers.studio.drawing.Trait;
import coop.workers.workflow.Fixtures;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class FixedThingsTest {

    private static final Fixtures FIXTURES = new Fixtures(
            Set.of("enterInRegister", "closeAsWithdrawn"),
            Set.of("applicantAnswered", "applicationWithdrawn"),
            Set.of("consent"),
            Map.of("agree-nominee", Set.of("nominee")));

    private final Drawing admission = admission();
    private final FixedThings fixed = new FixedThings(admission, FIXTURES);

    @Test
    void whatTheOfficeGoesByStaysWithTheReason() {
        assertThat(fixed.at(drawn("enterInRegister"))).get().satisfies(each -> {
            assertThat(each.trait()).isEqualTo(Trait.STEP);
            assertThat(each.why()).isEqualTo(Why.STEP);
        });
        assertThat(fixed.at(drawn("boardConsent"))).map(Fixed::why).contains(Why.CALL);
        assertThat(fixed.at(drawn("agreeNominee"))).map(Fixed::why).contains(Why.FORM);
        assertThat(fixed.at(drawn("sendWelcome"))).isEmpty();
        assertThat(fixed.at(drawn("checkApplication"))).isEmpty();
    }

    /** The applicant may answer at three places; each of them may go while another waits for the answer. */
    @Test
    void whatSomethingElseDoesTooMayGo() {
        assertThat(admission.everything())
                .filteredOn(each -> each.trait(Trait.MESSAGE).equals("applicantAnswered"))
                .hasSizeGreaterThan(1)
                .allSatisfy(each -> assertThat(fixed.at(each)).isEmpty());
    }

    @Test
    void aPartStaysForWhatIsInIt() {
        assertThat(fixed.goingWith(drawn("withdrawal")))
                .extracting(Fixed::name)
                .containsExactlyInAnyOrder("applicationWithdrawn", "closeAsWithdrawn");
    }

    @Test
    void aDrawingThatLacksItIsNotTaken() {
        var without = Drawing.of(admission.with(new Edit.Remove("enterInRegister")));

        assertThatExceptionOfType(Rejection.class)
                .isThrownBy(() -> fixed.followedBy(without))
                .satisfies(refused -> assertThat(refused.problems())
                        .extracting(problem -> problem.message().key())
                        .containsExactly("studio.problem.fixed.STEP"));
    }

    @Test
    void itMayBeCalledOtherwiseAndMoved() {
        var renamed = Drawing.of(admission.with(new Edit.Name("enterInRegister", "Write it down")));
        var moved = Drawing.of(renamed.with(new Edit.Move("enterInRegister", "sendWelcome")));

        assertThat(fixed.followedBy(moved)).isSameAs(moved);
    }

    private Drawn drawn(String id) {
        return admission.find(id).orElseThrow();
    }

    private static Drawing admission() {
        try {
            return Drawing.of(Files.readString(Path.of("processes/admission/admission.bpmn")));
        } catch (IOException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
