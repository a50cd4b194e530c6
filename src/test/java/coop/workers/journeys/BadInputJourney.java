package coop.workers.journeys;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.microsoft.playwright.options.FilePayload;
import org.junit.jupiter.api.Test;

/** What should not come in is told by its name, and leaves nobody stuck. */
@Journey
class BadInputJourney {

    private static final int MORE_THAN_20_MB = 20 * 1024 * 1024 + 1;

    @Test
    void filesThatCannotBeTakenAreRefusedByName(Visitor applicant) {
        var form = new JoinForm(applicant, InventedCoop.LAMPLIGHTERS);
        applicant.visits("/join");
        form.saysWhoApplies();
        form.saysWhichCoop();

        applicant.attaches(new FilePayload("rules.pdf", "application/pdf", "These are our rules.".getBytes(UTF_8)));
        applicant.reads("“rules.pdf” has a name that does not fit what is in it.");
        applicant.passes("join-disguised-file");

        applicant.attaches(new FilePayload("scan-of-everything.pdf", "application/pdf", new byte[MORE_THAN_20_MB]));
        applicant.reads("“scan-of-everything.pdf” was not kept: it is larger than 20 MB.");
        applicant.passes("join-oversize-file");

        form.saysHowItIsRun();
    }

    /** The applicant hears nothing of it: they may be the ones who are known, or somebody who has their number. */
    @Test
    void aNumberThatIsKnownIsAQuestionForTheOfficeAndNoDeadEnd(
            Visitor applicant, Visitor again, Visitor secretary, Visitor reviewer) {
        var coop = InventedCoop.TWICE;
        var letters = new PostRoom(secretary);
        secretary.signsInAs("Marged Puw");
        for (var visitor : new Visitor[] {applicant, again}) {
            new JoinForm(visitor, coop).handIn();
            letters.opens(coop.email(), "One click and %s's application is in".formatted(coop.name()));
            visitor.visits(letters.path());
            visitor.presses("Yes, send it");
            visitor.reads("Your application is in");
        }

        reviewer.signsInAs("Priya Raman");
        new WorkList(reviewer).opens(coop.name(), "Resolve the duplicate");
        reviewer.reads("application ADM-");
        reviewer.passes("task-resolve-duplicate");
        reviewer.fills("What you found", "They pressed twice, on two devices.");
        reviewer.presses("The same co-op");
        reviewer.reads("The application is closed, and a letter tells the applicant where things stand.");
    }

    /** The release under test brings a process that calls a step which nobody knows. */
    @Test
    void aDiagramThatCannotRunIsRefusedAtStartAndTheOfficeOpens(Visitor owner) {
        owner.signsInAs("Tom Ashworth");
        owner.visits("/incidents");

        owner.reads("Processes refused at start");
        owner.reads("tool-library.bpmn");
        owner.reads("Element lendTool");
        owner.passes("incidents-refused-process");
    }
}
