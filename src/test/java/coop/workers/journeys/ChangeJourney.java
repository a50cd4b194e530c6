package coop.workers.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * The owner of a process changes how the board decides: more time, one more question, work for a group that had no part in it
 * so far. The board agrees by the way that it is about to change; a case under way is moved; and it all goes back again.
 */
@Journey
class ChangeJourney {

    private static final String PROCESS = "/processes/consent";
    /** Before the board, with an objection that the secretary is to integrate. */
    private static final String UNDER_WAY = "Fieldfare Maps";

    private static final String MEETING_PREPARED = "Prepare the meeting";

    private Visitor owner;
    private Visitor secretary;
    private Visitor treasurer;
    private StudioBench bench;
    private BoardTable board;

    @BeforeEach
    void comeIn(Visitor owner, Visitor secretary, Visitor treasurer, Visitors visitors) {
        this.owner = owner;
        this.secretary = secretary;
        this.treasurer = treasurer;
        bench = new StudioBench(owner, PROCESS);
        board = new BoardTable(visitors, "Change “Decision by consent”");
        owner.signsInAs("Tom Ashworth");
        secretary.signsInAs("Marged Puw");
        treasurer.signsInAs("Kwame Mensah");
    }

    @Test
    void aProcessIsChangedByConsentACaseIsMovedAndItAllGoesBack() {
        givesTheBoardMoreTime();
        asksOneMoreQuestion();
        givesWorkToAnotherGroup();
        isRefusedForAMissingDefault();
        mendsIt();
        triesIt();
        readsWhatDiffersAndWhomItConcerns();
        proposesIt("Ten days were too few, and a meeting without figures was put off twice.");
        getsConsent("Version 2");
        readsWhatTheVersionHasOtherwise();
        movesOneCase();
        theNewWorkReachesTheInbox();
        goesBack();
        getsConsent("Version 3");
        owner.reads("Back to version 1.");
    }

    private void givesTheBoardMoreTime() {
        bench.chooses("respond");
        bench.gives(14);
        bench.chooses("roundEnds");
        bench.gives(14);
        bench.names("After fourteen days");
        owner.reads("Saved");
    }

    private void asksOneMoreQuestion() {
        bench.opens("forms/integrate");
        bench.addsToForm("Line of text");
        bench.asks(0, "Who was there?");
        owner.reads("Saved");
    }

    private void givesWorkToAnotherGroup() {
        bench.chooses("putOnAgenda");
        bench.adds("Work for somebody", MEETING_PREPARED);
        bench.says("Who", "Treasurer");
        bench.presses("Begin a form");
        owner.follows("Open the form");
        bench.asks(0, "What does the meeting need to know?");
        bench.addsToForm("One of several");
        bench.asks(0, "Is it ready?");
        bench.offers(0, "Yes\nNot yet");
        bench.mustBeAnswered(0);
        owner.passes("studio-form");
    }

    private void isRefusedForAMissingDefault() {
        bench.chooses("work1");
        bench.adds("Question", "Is the meeting prepared?");
        bench.presses("Add an answer");
        bench.answers(0, "Prepared", "Is it ready?", "Yes");
        bench.answers(1, "Not yet", "Is it ready?", "Not yet");
        bench.leads(1, "Put on the agenda");
        owner.reads("No answer is marked as the one to take where no other fits.");
        owner.passes("studio-diagram");

        owner.follows("Look it over and publish");
        owner.reads("“%s” is new work for the treasurer.".formatted(MEETING_PREPARED));
        owner.fills("Why?", "More time.");
        owner.presses("Propose it");
        owner.reads("One thing must be put right before it can be published.");
        owner.passes("studio-refused");
    }

    /** From the sentence one gets to the place. */
    private void mendsIt() {
        bench.opens("check");
        owner.follows("“Is the meeting prepared?”");
        bench.takesWhereNoOtherFits(1);
        bench.opens("check");
        owner.reads("The office has nothing against it");
    }

    private void triesIt() {
        bench.opens("try");
        owner.presses("Try every choice");
        owner.reads("Every place and every way was come to.");
        owner.passes("studio-try");
    }

    private void readsWhatDiffersAndWhomItConcerns() {
        owner.follows("Look it over and publish");
        owner.reads("Each person concerned has 14 instead of 10 days for “Give your voice: consent or object”.");
        owner.reads("“Who was there?” is new on the form.");
        owner.reads("“%s” is new work for the treasurer.".formatted(MEETING_PREPARED));
        owner.reads(UNDER_WAY);
        owner.reads("Carries on as it is; can be moved");
        owner.passes("studio-publish");
    }

    private void proposesIt(String why) {
        owner.fills("Why?", why);
        owner.presses("Propose it");
        owner.page().waitForURL(address -> address.contains("/case/CHG-"));
        owner.reads(why);
        owner.passes("studio-change");
    }

    private void getsConsent(String version) {
        BoardTable.MEMBERS.forEach(board::hasNoConflict);
        BoardTable.MEMBERS.forEach(board::consents);
        waitsFor(version);
    }

    /** Publishing is a job of the office. */
    private void waitsFor(String version) {
        await().atMost(Duration.ofSeconds(60))
                .pollInterval(Duration.ofSeconds(1))
                .until(() -> {
                    owner.visits(PROCESS + "/versions");
                    return owner.page()
                                    .getByText(version, new Page.GetByTextOptions().setExact(true))
                                    .count()
                            > 0;
                });
    }

    private void readsWhatTheVersionHasOtherwise() {
        owner.reads("Ten days were too few, and a meeting without figures was put off twice.");
        owner.passes("studio-versions");
        owner.follows("What it has otherwise");
        owner.passes("studio-compare");
    }

    private void movesOneCase() {
        owner.visits(PROCESS + "/cases");
        owner.passes("studio-cases");
        var row = owner.page().getByRole(AriaRole.ROW).filter(new Locator.FilterOptions().setHasText(UNDER_WAY));
        row.getByRole(AriaRole.CHECKBOX).check();
        owner.settles();
        owner.presses("Move those chosen");
        owner.reads("1 of 1 case moved.");
    }

    private void theNewWorkReachesTheInbox() {
        new WorkList(secretary).opens(UNDER_WAY, "Integrate the objection");
        secretary.fills("What was said", "A meeting must settle it.");
        secretary.fills("Who was there?", "Everybody who objected.");
        secretary.presses("Put to a meeting");
        secretary.reads("The proposal goes to a meeting.");

        new WorkList(treasurer).opens(UNDER_WAY, MEETING_PREPARED);
        treasurer.reads("What does the meeting need to know?");
        treasurer.passes("studio-new-work");
    }

    private void goesBack() {
        owner.visits(PROCESS + "/versions");
        owner.presses("Go back to version 1");
        var dialog = owner.page().getByRole(AriaRole.DIALOG);
        dialog.getByLabel("Why?").fill("The treasurer has no time for it.");
        dialog.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Propose it"))
                .click();
        owner.page().waitForURL(address -> address.contains("/case/CHG-"));
        owner.reads("Tom Ashworth proposes to go back to version 1");
        assertThat(owner.page().title()).isNotBlank();
    }
}
