package coop.workers.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Whoever owns a process changes it in its outline, with the keyboard alone; the picture is never touched. */
@Journey
class OutlineJourney {

    @Test
    void aProcessIsChangedWithTheKeyboardAlone(Visitor owner) {
        owner.signsInAs("Tom Ashworth");
        owner.visits("/processes/participation/edit?at=participation");
        owner.reads("A draft: nothing changes for anybody until it is published");
        owner.meetsNoBarriers();

        owner.page().locator("process-outline button[aria-current]").focus();
        movesDownTo(owner, "Work for somebody");
        owner.types("Enter");
        owner.settles();
        owner.reads("Add after it");

        owner.page().locator("#editing-add").focus();
        owner.types("Enter");
        owner.settles();
        owner.reads("It is given to no group.");
        owner.page().keyboard().press("ControlOrMeta+a");
        owner.page().keyboard().type("Thank them");
        owner.types("Tab");
        owner.settles();
        owner.reads("Saved");
        assertThat(owner.page().locator("process-outline").innerText()).contains("Thank them");

        owner.page().locator("#editing-remove").focus();
        owner.types("Enter");
        owner.settles();
        assertThat(owner.page().locator("process-outline").innerText()).doesNotContain("Thank them");
        owner.meetsNoBarriers();
    }

    private static void movesDownTo(Visitor owner, String line) {
        for (var step = 0; step < 30 && !owner.inFocus().contains(line); step++) {
            owner.types("ArrowDown");
        }
        assertThat(owner.inFocus()).contains(line);
    }
}
